package com.mparticle.firehose.processor.model;

import com.google.auto.common.Visibility;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a partner's class declares.
 *
 * @param className the class
 * @param instanceType the class with wildcards for its type parameters, as a variable's type
 * @param visibility how far the class can be seen, given the classes around it
 * @param isProcessor whether it extends the class that dispatchers extend
 * @param handlers kind by kind
 * @param otherMethods methods without handler annotation that the dispatcher could call, read as
 *     handlers of each kind; they name no types
 * @param overriddenHandlers handlers that supertypes declare, and that methods without annotation
 *     override
 * @param position the {@code FirehoseModule} annotation
 */
public record ModuleDeclaration(
    ClassName className,
    TypeName instanceType,
    Visibility visibility,
    boolean isProcessor,
    Located<String> name,
    Located<String> version,
    Located<String> description,
    PermissionsDeclaration permissions,
    Optional<EventSection> events,
    Optional<AudienceSection> audiences,
    Optional<DsrSection> dsr,
    List<Handler> handlers,
    List<Handler> otherMethods,
    List<OverriddenHandler> overriddenHandlers,
    Position position) {

  /**
   * Returns the name of a module's dispatcher. The names of nested classes are joined: two of the
   * same simple name get different dispatchers.
   */
  public static ClassName dispatcherOf(ClassName module) {
    return ClassName.get(
        module.packageName(), String.join("_", module.simpleNames()) + "Dispatcher");
  }

  /** Returns the same class without anything to handle. */
  public ModuleDeclaration withoutSections() {
    return new ModuleDeclaration(
        className,
        instanceType,
        visibility,
        isProcessor,
        name,
        version,
        description,
        permissions,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        position);
  }

  /** Returns the section of that kind, if the module has it. */
  public Optional<? extends Section> section(SectionKind kind) {
    return switch (kind) {
      case EVENTS -> events;
      case AUDIENCES -> audiences;
      case DSR -> dsr;
    };
  }

  /** Returns the sections that the module has. */
  public Stream<Section> sections() {
    return Stream.of(events, audiences, dsr).flatMap(Optional::stream);
  }

  /**
   * Returns the settings interfaces that the section of that kind names; none if there is no such
   * section.
   */
  public ImmutableMap<ParameterSource, SettingsDeclaration> settings(SectionKind kind) {
    return section(kind).map(Section::settings).orElse(ImmutableMap.of());
  }

  /**
   * Returns a settings interface that a section names.
   *
   * @throws IllegalStateException if it names none
   */
  public SettingsDeclaration settings(SectionKind kind, ParameterSource source) {
    return Optional.ofNullable(settings(kind).get(source))
        .orElseThrow(() -> new IllegalStateException(source + " of " + kind + " is not checked"));
  }

  /** Returns all settings interfaces, each once. */
  public Stream<SettingsDeclaration> settings() {
    Map<ClassName, SettingsDeclaration> byType = new LinkedHashMap<>();
    sections()
        .flatMap(section -> section.settings().values().stream())
        .forEach(settings -> byType.putIfAbsent(settings.type(), settings));
    return byType.values().stream();
  }

  /** Returns this module with other handlers. */
  public ModuleDeclaration withHandlers(List<Handler> others) {
    return new ModuleDeclaration(
        className,
        instanceType,
        visibility,
        isProcessor,
        name,
        version,
        description,
        permissions,
        events,
        audiences,
        dsr,
        others,
        otherMethods,
        overriddenHandlers,
        position);
  }

  /** Returns the types of events that the module is registered for, each once. */
  public Stream<Event.Type> eventTypes() {
    return Stream.concat(
            handlers(HandlerKind.EVENT_HANDLER).stream()
                .flatMap(handler -> handler.types(Event.Type.class)),
            events.stream()
                .flatMap(section -> section.eventTypes().value().stream())
                .map(Located::value))
        .distinct();
  }

  /** Returns the types of events that the module receives; {@code UNKNOWN} if it handles all. */
  public Stream<Event.Type> receivedEventTypes() {
    return handlers(HandlerKind.EVENT_HANDLER).stream().anyMatch(Handler::all)
        ? Stream.concat(eventTypes(), Stream.of(Event.Type.UNKNOWN))
        : eventTypes();
  }

  /** Returns whether a method of the module is given whole batches. */
  public boolean looksAtBatches() {
    return handlers.stream().anyMatch(handler -> handler.takes(ParameterSource.BATCH));
  }

  /** Returns the state that the module makes for each batch, if it makes any. */
  public Optional<ReturnedValue> state() {
    return handlers.stream().filter(Handler::makesState).map(Handler::returned).findFirst();
  }

  /** Returns the handlers of a kind, in the order of the source. */
  public List<Handler> handlers(HandlerKind kind) {
    return handlers.stream().filter(handler -> handler.kind() == kind).toList();
  }
}
