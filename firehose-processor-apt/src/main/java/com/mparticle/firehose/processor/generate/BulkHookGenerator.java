package com.mparticle.firehose.processor.generate;

import com.google.common.base.CaseFormat;
import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the hooks for handlers that take all events, or all notifications, of their types at
 * once: one that says which types are handled together, and one that hands these to their handler.
 * For each of the handlers, a field holds its types.
 */
final class BulkHookGenerator {

  private final List<Handler> handlers;
  private final HandlerCalls calls;
  private final Family family;
  private final NameAllocator fieldNames = new NameAllocator();

  /**
   * The parts that a batch has of one kind.
   *
   * @param type the enum of their types
   * @param part the interface of all of them
   * @param typesHook the hook that says which types are handled together
   * @param hook the hook that handles them
   * @param parameter its parameter
   * @param field how the names of fields with the types of a handler start
   */
  private record Family(
      HandlerKind kind,
      Class<? extends Enum<?>> type,
      Class<?> part,
      String typesHook,
      String hook,
      String parameter,
      String field) {}

  private static final Family EVENTS = new Family(
      HandlerKind.EVENT_HANDLER,
      Event.Type.class,
      Event.class,
      "eventTypesHandledWith",
      "processEvents",
      "events",
      "EVENTS_OF_");

  private static final Family NOTIFICATIONS = new Family(
      HandlerKind.NOTIFICATION_HANDLER,
      SystemNotification.Type.class,
      SystemNotification.class,
      "notificationTypesHandledWith",
      "processNotifications",
      "notifications",
      "NOTIFICATIONS_OF_");

  private BulkHookGenerator(ModuleDeclaration module, HandlerCalls calls, Family family) {
    this.handlers =
        module.handlers(family.kind()).stream().filter(Handler::takesList).toList();
    this.calls = calls;
    this.family = family;
    for (Handler handler : handlers) {
      String name = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, handler.name());
      fieldNames.newName(family.field() + name, handler);
    }
  }

  static BulkHookGenerator ofEvents(ModuleDeclaration module, HandlerCalls calls) {
    return new BulkHookGenerator(module, calls, EVENTS);
  }

  static BulkHookGenerator ofNotifications(ModuleDeclaration module, HandlerCalls calls) {
    return new BulkHookGenerator(module, calls, NOTIFICATIONS);
  }

  /** Returns a field for each handler, with its types. */
  List<FieldSpec> fields() {
    return handlers.stream()
        .map(handler ->
            HandledTypesGenerator.field(fieldNames.get(handler), family.type(), types(handler)))
        .toList();
  }

  private static Stream<Enum<?>> types(Handler handler) {
    Stream<Enum<?>> named = handler.types().stream().map(Located::value);
    return handler.all() ? Stream.concat(named, Stream.of(Event.Type.UNKNOWN)) : named;
  }

  /** Returns the hooks; none if no handler takes a list. */
  Stream<MethodSpec> methods() {
    return handlers.isEmpty() ? Stream.empty() : Stream.of(typesHook(), hook());
  }

  private MethodSpec typesHook() {
    TypeName types = ParameterizedTypeName.get(Set.class, family.type());
    MethodSpec.Builder method = MethodSpec.methodBuilder(family.typesHook())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(types)
        .addParameter(family.type(), "type");
    for (Handler handler : handlers) {
      method
          .beginControlFlow("if ($L.contains(type))", fieldNames.get(handler))
          .addStatement("return $L", fieldNames.get(handler))
          .endControlFlow();
    }
    return method.addStatement("return $T.of()", Set.class).build();
  }

  private MethodSpec hook() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(family.hook())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(ParameterizedTypeName.get(List.class, family.part()), family.parameter())
        .addParameter(BatchContext.class, "context")
        .addExceptions(handlers.stream()
            .flatMap(handler -> handler.thrown().stream())
            .distinct()
            .toList());
    // No other events or notifications come here than those of the fields.
    Handler last = handlers.get(handlers.size() - 1);
    for (Handler handler : handlers.subList(0, handlers.size() - 1)) {
      method
          .beginControlFlow(
              "if ($L.contains($L.get(0).type()))", fieldNames.get(handler), family.parameter())
          .addStatement(calls.of(handler))
          .addStatement("return")
          .endControlFlow();
    }
    return method.addStatement(calls.of(last)).build();
  }
}
