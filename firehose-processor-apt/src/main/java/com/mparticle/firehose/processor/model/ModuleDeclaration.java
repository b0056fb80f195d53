package com.mparticle.firehose.processor.model;

import com.google.auto.common.Visibility;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a partner's class declares.
 *
 * @param className the class
 * @param instanceType the class with wildcards for its type parameters, as a variable's type
 * @param visibility how far the class can be seen, given the classes around it
 * @param position the {@code FirehoseModule} annotation
 */
public record ModuleDeclaration(
    ClassName className,
    TypeName instanceType,
    Visibility visibility,
    Located<String> name,
    Located<String> version,
    Located<String> description,
    PermissionsDeclaration permissions,
    Optional<EventSection> events,
    Optional<AudienceSection> audiences,
    Optional<DsrSection> dsr,
    List<Handler<Event.Type>> eventHandlers,
    List<Handler<SystemNotification.Type>> notificationHandlers,
    List<Handler<Void>> beforeEvents,
    List<Handler<Void>> afterEvents,
    List<Handler<Void>> membershipHandlers,
    List<Handler<Void>> subscriptionHandlers,
    List<Handler<DsrProcessingRequest.Type>> dsrHandlers,
    Position position) {

  /** The section of that kind, if the module has it. */
  public Optional<? extends Section> section(SectionKind kind) {
    return switch (kind) {
      case EVENTS -> events;
      case AUDIENCES -> audiences;
      case DSR -> dsr;
    };
  }

  /** The sections that the module has. */
  public Stream<Section> sections() {
    return Stream.of(events, audiences, dsr).flatMap(Optional::stream);
  }

  /**
   * The settings interfaces that the section of that kind names; none where there is no such
   * section.
   */
  public ImmutableMap<ParameterSource, SettingsDeclaration> settings(SectionKind kind) {
    return section(kind).map(Section::settings).orElse(ImmutableMap.of());
  }

  /** All settings interfaces, each once. */
  public Stream<SettingsDeclaration> settings() {
    Map<ClassName, SettingsDeclaration> byType = new LinkedHashMap<>();
    sections()
        .flatMap(section -> section.settings().values().stream())
        .forEach(settings -> byType.putIfAbsent(settings.type(), settings));
    return byType.values().stream();
  }

  /** All handlers, kind by kind. */
  public Stream<Handler<?>> handlers() {
    return Stream.of(
            eventHandlers,
            notificationHandlers,
            beforeEvents,
            afterEvents,
            membershipHandlers,
            subscriptionHandlers,
            dsrHandlers)
        .flatMap(List::stream);
  }
}
