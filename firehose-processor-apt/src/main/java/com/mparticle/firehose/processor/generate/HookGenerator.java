package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MembershipContext;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SectionKind;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the hooks of a dispatcher: methods that call the module's handlers. */
final class HookGenerator {

  private final ModuleDeclaration module;
  private final HandlerCalls calls;
  private final BulkHookGenerator eventLists;
  private final BulkHookGenerator notificationLists;

  HookGenerator(ModuleDeclaration module, SettingsGenerator settings) {
    this.module = module;
    this.calls = new HandlerCalls(module, settings);
    this.eventLists = BulkHookGenerator.ofEvents(module, calls);
    this.notificationLists = BulkHookGenerator.ofNotifications(module, calls);
  }

  /** Returns the constants that the methods use. */
  List<FieldSpec> fields() {
    return Stream.of(eventLists, notificationLists)
        .flatMap(lists -> lists.fields().stream())
        .toList();
  }

  /** Returns the methods, in the order in which a message passes through them. */
  List<MethodSpec> methods() {
    return Stream.of(
            hooks(HandlerKind.BEFORE_EVENTS, this::hookBeforeEvents),
            hooks(
                HandlerKind.NOTIFICATION_HANDLER,
                SystemNotification.Type.class,
                this::notificationHook),
            notificationLists.methods(),
            hooks(HandlerKind.EVENT_HANDLER, Event.Type.class, this::eventHook),
            otherEventHook(),
            eventLists.methods(),
            hooks(HandlerKind.AFTER_EVENTS, this::afterEvents),
            noAfterEvents(),
            hooks(HandlerKind.SUBSCRIPTION_HANDLER, this::subscriptionHook),
            hooks(HandlerKind.MEMBERSHIP_HANDLER, this::membershipHook),
            dsrHook(module.handlers(HandlerKind.DSR_HANDLER)))
        .flatMap(hooks -> hooks)
        .toList();
  }

  private Stream<MethodSpec> hooks(HandlerKind kind, Function<Handler, MethodSpec> hook) {
    return module.handlers(kind).stream().map(hook);
  }

  /** Returns a method for each type of which a handler takes the parts one by one. */
  private <E extends Enum<E>> Stream<MethodSpec> hooks(
      HandlerKind kind, Class<E> types, BiFunction<Handler, E, MethodSpec> hook) {
    return module.handlers(kind).stream()
        .filter(handler -> !handler.takesList() && !handler.all())
        .flatMap(handler -> handler.types(types).map(type -> hook.apply(handler, type)));
  }

  private MethodSpec hookBeforeEvents(Handler handler) {
    return handler.makesState() ? createState(handler) : beforeEvents(handler);
  }

  private MethodSpec createState(Handler handler) {
    return overriding("createState", handler)
        .returns(Object.class)
        .addParameter(BatchContext.class, "context")
        .addStatement(
            "return requireResult($L, $S)",
            calls.of(handler),
            handler.name() + "(), which makes the state of the batch,")
        .build();
  }

  private MethodSpec beforeEvents(Handler handler) {
    MethodSpec.Builder method = overriding("beforeEvents", handler)
        .returns(EventProcessingRequest.class)
        .addParameter(BatchContext.class, "context");
    return handler.returned().kind() == ReturnedValue.Kind.BATCH
        ? method.addStatement("return $L", calls.of(handler)).build()
        : method
            .addStatement(calls.of(handler))
            .addStatement("return context.batch()")
            .build();
  }

  /** Tells the runtime that the events of a batch do not depend on each other. */
  private Stream<MethodSpec> noAfterEvents() {
    if (module.section(SectionKind.EVENTS).isEmpty()
        || !module.handlers(HandlerKind.AFTER_EVENTS).isEmpty()) {
      return Stream.of();
    }
    return Stream.of(MethodSpec.methodBuilder("hasAfterEvents")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(boolean.class)
        .addStatement("return false")
        .build());
  }

  private MethodSpec afterEvents(Handler handler) {
    return responding(
        overriding("afterEvents", handler).addParameter(BatchContext.class, "context"),
        handler,
        EventProcessingResponse.class);
  }

  private MethodSpec notificationHook(Handler handler, SystemNotification.Type type) {
    return overriding(hookOf(type.valueType()), handler)
        .addParameter(type.valueType(), "notification")
        .addParameter(BatchContext.class, "context")
        .addStatement(calls.of(handler))
        .build();
  }

  private MethodSpec eventHook(Handler handler, Event.Type type) {
    return overriding(hookOf(type.valueType()), handler)
        .addParameter(type.valueType(), "event")
        .addParameter(BatchContext.class, "context")
        .addStatement(calls.of(handler))
        .build();
  }

  /** Returns the hook for events of types that no other hook is for, if a handler takes them. */
  private Stream<MethodSpec> otherEventHook() {
    return module.handlers(HandlerKind.EVENT_HANDLER).stream()
        .filter(handler -> handler.all() && !handler.takesList())
        .map(this::otherEventHook);
  }

  private MethodSpec otherEventHook(Handler handler) {
    return overriding("processOtherEvent", handler)
        .addParameter(Event.class, "event")
        .addParameter(BatchContext.class, "context")
        .addStatement(calls.of(handler))
        .build();
  }

  private MethodSpec subscriptionHook(Handler handler) {
    MethodSpec.Builder method = overriding(hookOf(AudienceSubscriptionRequest.class), handler)
        .addParameter(AudienceSubscriptionRequest.class, "request")
        .addParameter(Invocation.class, "invocation");
    if (handler.returned().kind() == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS) {
      return method
          .returns(AudienceSubscriptionResponse.class)
          .addStatement("return $L", SettingsResponseGenerator.call(calls.of(handler)))
          .build();
    }
    return responding(method, handler, AudienceSubscriptionResponse.class);
  }

  /** The parameters decide how often a handler is called: for each audience, each user, or once. */
  private MethodSpec membershipHook(Handler handler) {
    if (isCalledForEachMembership(handler)) {
      return overriding("processAudienceMembership", handler)
          .addParameter(AudienceMembership.class, "membership")
          .addParameter(MembershipContext.class, "context")
          .addStatement(calls.of(handler))
          .build();
    }
    if (handler.takes(ParameterSource.USER_PROFILE)) {
      return overriding("processUserProfile", handler)
          .addParameter(UserProfile.class, "user")
          .addParameter(MembershipContext.class, "context")
          .addStatement(calls.of(handler))
          .build();
    }
    MethodSpec.Builder method = overriding(hookOf(AudienceMembershipChangeRequest.class), handler)
        .addParameter(MembershipContext.class, "context");
    if (handler.takesList()) {
      method
          .beginControlFlow("if (context.memberships().isEmpty())")
          .addStatement("return $T.builder().build()", AudienceMembershipChangeResponse.class)
          .endControlFlow();
    }
    return responding(method, handler, AudienceMembershipChangeResponse.class);
  }

  /** Returns whether a handler is called for each audience of each user. */
  static boolean isCalledForEachMembership(Handler handler) {
    return handler.parameters().stream()
        .filter(Parameter::isPart)
        .anyMatch(parameter -> parameter.source() == ParameterSource.AUDIENCE
            || parameter.source() == ParameterSource.MEMBERSHIP);
  }

  /** Returns one method for all handlers of data subject requests; they differ in their types. */
  private Stream<MethodSpec> dsrHook(List<Handler> handlers) {
    if (handlers.isEmpty()) {
      return Stream.empty();
    }
    String name = hookOf(DsrProcessingRequest.class);
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(DsrProcessingResponse.class)
        .addParameter(DsrProcessingRequest.class, "request")
        .addParameter(Invocation.class, "invocation")
        .addException(Exception.class)
        .beginControlFlow("switch (request.subjectRequestType())");
    for (Handler handler : handlers) {
      method.beginControlFlow("case $L ->", namesOfTypes(handler));
      addResponse(method, handler, DsrProcessingResponse.class);
      method.endControlFlow();
    }
    return Stream.of(method
        .beginControlFlow("default ->")
        .addStatement("return super.$L(request, invocation)", name)
        .endControlFlow()
        .endControlFlow()
        .build());
  }

  private static CodeBlock namesOfTypes(Handler handler) {
    return handler
        .types(DsrProcessingRequest.Type.class)
        .map(type -> CodeBlock.of("$L", type.name()))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec.Builder overriding(String name, Handler handler) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addExceptions(handler.thrown());
  }

  private MethodSpec responding(MethodSpec.Builder method, Handler handler, Class<?> response) {
    method.returns(response);
    addResponse(method, handler, response);
    return method.build();
  }

  private void addResponse(MethodSpec.Builder method, Handler handler, Class<?> response) {
    if (handler.returned().kind() == ReturnedValue.Kind.NOTHING) {
      method.addStatement(calls.of(handler)).addStatement("return $T.builder().build()", response);
    } else {
      method.addStatement("return $L", calls.of(handler));
    }
  }

  /** Returns the name of the hook for values of a type. */
  private static String hookOf(Class<?> valueType) {
    return "process" + valueType.getSimpleName();
  }
}
