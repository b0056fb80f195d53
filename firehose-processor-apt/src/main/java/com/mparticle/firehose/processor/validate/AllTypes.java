package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and checks the types of events that a handler of all types is given. */
public final class AllTypes implements Check {

  private static final Rule ALL_TYPES = Rule.error(
      "all-types",
      "A handler method either names types or handles all, and at most one handles all");
  private static final Rule EXCLUDED_TYPES = Rule.note(
      "excluded-types",
      "A module that handles all types has the permissions that mParticle requires to send events of each",
      "the module does without these types");

  @Override
  public List<Rule> rules() {
    return List.of(ALL_TYPES, EXCLUDED_TYPES);
  }

  /**
   * Returns a module whose handler of all types, if it has one, names them: those that no other
   * handler names, and that mParticle sends to the module.
   */
  public static ModuleDeclaration resolve(ModuleDeclaration module) {
    Optional<Handler> all = module.handlers().stream().filter(Handler::all).findFirst();
    return all.isEmpty() || !all.get().types().isEmpty()
        ? module
        : module.withHandlers(module.handlers().stream()
            .map(handler -> handler.equals(all.get()) ? resolve(handler, module) : handler)
            .toList());
  }

  private static Handler resolve(Handler handler, ModuleDeclaration module) {
    return handler.withTypes(left(module)
        .filter(type -> reason(module, type).isEmpty())
        .<Located<Enum<?>>>map(type -> new Located<>(type, handler.position()))
        .toList());
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    List<Handler> handlers =
        module.handlers(HandlerKind.EVENT_HANDLER).stream().filter(Handler::all).toList();
    return Streams.concat(
        handlers.stream().flatMap(AllTypes::named),
        handlers.stream().skip(1).map(handler -> second(handlers.get(0), handler)),
        handlers.stream().limit(1).flatMap(handler -> excluded(module, handler)));
  }

  private static Stream<Finding> named(Handler handler) {
    return handler.types().stream()
        .filter(type -> !type.position().equals(handler.position()))
        .limit(1)
        .map(type -> new Finding(
            ALL_TYPES,
            type.position(),
            "%s names %s, but handles all types: remove the types, or all"
                .formatted(Phrases.method(handler), type.value().name())));
  }

  private static Finding second(Handler first, Handler second) {
    return new Finding(
        ALL_TYPES,
        second.position(),
        "%s handles all types, as %s does already: name the types of one of them"
            .formatted(Phrases.method(second), Phrases.method(first)));
  }

  private static Stream<Finding> excluded(ModuleDeclaration module, Handler handler) {
    List<String> excluded = left(module)
        .flatMap(type ->
            reason(module, type).stream().map(reason -> "%s (%s)".formatted(type.name(), reason)))
        .toList();
    return excluded.isEmpty()
        ? Stream.empty()
        : Stream.of(new Finding(
            EXCLUDED_TYPES,
            handler.position(),
            "%s handles all types of events except those that mParticle does not send to %s: %s"
                .formatted(
                    Phrases.method(handler),
                    module.className().simpleName(),
                    Phrases.and(excluded))));
  }

  /** Returns the types that no handler names. */
  private static Stream<Event.Type> left(ModuleDeclaration module) {
    Set<Event.Type> named = module.handlers(HandlerKind.EVENT_HANDLER).stream()
        .filter(handler -> !handler.all())
        .flatMap(handler -> handler.types(Event.Type.class))
        .collect(Collectors.toSet());
    return Arrays.stream(Event.Type.values())
        .filter(type -> !UnknownConstants.isUnknown(type) && !named.contains(type));
  }

  /** Returns what the module lacks to get events of a type. */
  private static Optional<String> reason(ModuleDeclaration module, Event.Type type) {
    Optional<String> permission = RequiredPermissions.permissionFor(type)
        .filter(required -> !module.permissions().allows(required))
        .map(required -> "without " + Phrases.constant(required));
    Optional<String> identity = RequiredPermissions.identityFor(type)
        .filter(kind -> module.permissions().identities(kind).isEmpty())
        .map(kind -> "without a permission for a " + kind.getSimpleName());
    Optional<String> provider = Optional.of(type)
        .filter(receipt -> receipt == Event.Type.PUSH_MESSAGE_RECEIPT)
        .filter(receipt -> module.events().stream()
            .anyMatch(section -> section.pushMessagingProviderId().value().isBlank()))
        .map(receipt -> "without pushMessagingProviderId");
    return permission.or(() -> identity).or(() -> provider);
  }
}
