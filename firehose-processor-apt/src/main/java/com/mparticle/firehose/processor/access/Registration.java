package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import java.util.stream.Stream;

/**
 * For which types of events, notifications and runtime environments a module is registered, and
 * what to write to register it for others. A module without events is taken to be registered for
 * all, as it has none to look at.
 */
record Registration(ModuleDeclaration module) {

  /** Returns whether events of the type arrive. */
  boolean receives(Event.Type type) {
    return module.events().isEmpty()
        || module.receivedEventTypes().anyMatch(received -> received == type)
        || isMeantToReceive(type);
  }

  /** Returns whether notifications of the type arrive. */
  boolean receives(SystemNotification.Type type) {
    return module.events().isEmpty()
        || module.handlers(HandlerKind.NOTIFICATION_HANDLER).stream()
            .flatMap(handler -> handler.types(SystemNotification.Type.class))
            .anyMatch(handled -> handled == type)
        || isMeantToReceive(type);
  }

  /** A handler that is overridden without its annotation has a finding of its own. */
  private boolean isMeantToReceive(Enum<?> type) {
    return module.overriddenHandlers().stream()
        .flatMap(handler -> handler.types().stream())
        .anyMatch(handled -> handled.value() == type);
  }

  /** Returns whether a type of event that the module handles requires a permission. */
  boolean handlesTypeWith(Permission permission) {
    return handledTypes()
        .anyMatch(type -> RequiredPermissions.permissionFor(type).stream()
            .anyMatch(needed -> needed == permission));
  }

  /** Returns whether a type of event that the module handles requires a kind of identity. */
  boolean handlesTypeWith(Class<?> identity) {
    return handledTypes()
        .anyMatch(type ->
            RequiredPermissions.identityFor(type).stream().anyMatch(needed -> needed == identity));
  }

  /** Whether or not the section for them is missing, which another finding says. */
  private Stream<Event.Type> handledTypes() {
    return Stream.of(Event.Type.values())
        .filter(type -> module.receivedEventTypes().anyMatch(received -> received == type)
            || isMeantToReceive(type));
  }

  /**
   * Returns whether each handler of events names its types; where one does not, the module has a
   * finding that says so.
   */
  boolean isComplete() {
    return module.handlers(HandlerKind.EVENT_HANDLER).stream()
        .noneMatch(handler -> (handler.types().isEmpty() && !handler.all())
            || handler.types(Event.Type.class).anyMatch(type -> type == Event.Type.UNKNOWN));
  }

  /** Returns whether notifications of any type arrive. */
  boolean receivesNotifications() {
    return module.events().isEmpty()
        || !module.handlers(HandlerKind.NOTIFICATION_HANDLER).isEmpty();
  }

  /** Returns whether batches from the runtime environment arrive. */
  boolean receives(RuntimeEnvironment.Type type) {
    return module.events().stream()
            .flatMap(section -> section.runtimeEnvironments().value().stream())
            .anyMatch(environment -> environment.value() == type)
        || module.events().isEmpty();
  }

  /** Returns what to write so that events of the type arrive. */
  String fix(Event.Type type) {
    String handler = "write @Handles(%s) on a method of %s that takes a %s"
        .formatted(
            Phrases.constant(type),
            module.className().simpleName(),
            type.valueType().getSimpleName());
    return module.looksAtBatches()
        ? handler + ", or %s in eventTypes of @EventProcessing".formatted(Phrases.constant(type))
        : handler;
  }

  /** Returns what to write so that notifications of the type arrive. */
  String fix(SystemNotification.Type type) {
    return "write @HandlesNotification(%s) on a method of %s that takes a %s"
        .formatted(
            Phrases.constant(type),
            module.className().simpleName(),
            type.valueType().getSimpleName());
  }

  /** Returns what to write so that batches from the runtime environment arrive. */
  String fix(RuntimeEnvironment.Type type) {
    return "write %s in runtimeEnvironments of @EventProcessing".formatted(Phrases.constant(type));
  }
}
