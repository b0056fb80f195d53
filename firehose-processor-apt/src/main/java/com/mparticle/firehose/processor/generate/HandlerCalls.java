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
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods of a dispatcher that override those of {@code MessageProcessor} to call the module's
 * handlers.
 */
final class HandlerCalls {

  private final ModuleDeclaration module;
  private final SettingsWriter settings;

  private HandlerCalls(ModuleDeclaration module, SettingsWriter settings) {
    this.module = module;
    this.settings = settings;
  }

  static List<MethodSpec> methodsOf(ModuleDeclaration module, SettingsWriter settings) {
    return new HandlerCalls(module, settings).methods();
  }

  /** The constants that the methods use. */
  static List<FieldSpec> fieldsOf(ModuleDeclaration module) {
    if (module.events().isEmpty()) {
      return List.of();
    }
    return List.of(
        handledTypes(
            "HANDLED_EVENT_TYPES", Event.Type.class, module.handlers(HandlerKind.EVENT_HANDLER)),
        handledTypes(
            "HANDLED_SYSTEM_NOTIFICATION_TYPES",
            SystemNotification.Type.class,
            module.handlers(HandlerKind.NOTIFICATION_HANDLER)));
  }

  private static FieldSpec handledTypes(String name, Class<?> type, List<Handler> handlers) {
    List<CodeBlock> types = handlers.stream()
        .flatMap(handler -> constants(handler).stream())
        .map(constant -> CodeBlock.of("$T.$L", type, constant))
        .toList();
    CodeBlock set = types.isEmpty()
        ? CodeBlock.of("$T.of()", Set.class)
        : CodeBlock.of(
            "$T.unmodifiableSet($T.of($L))",
            Collections.class,
            EnumSet.class,
            CodeBlock.join(types, ",$W"));
    return FieldSpec.builder(ParameterizedTypeName.get(Set.class, type), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(set)
        .build();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (module.events().isPresent()) {
      methods.add(handledTypes("handledEventTypes", Event.Type.class, "HANDLED_EVENT_TYPES"));
      methods.add(handledTypes(
          "handledSystemNotificationTypes",
          SystemNotification.Type.class,
          "HANDLED_SYSTEM_NOTIFICATION_TYPES"));
    }
    if (module.permissions().allows(Permission.EVENTLESS_BATCHES)) {
      methods.add(handlesEventlessBatches());
    }
    module
        .handlers(HandlerKind.BEFORE_EVENTS)
        .forEach(handler -> methods.add(beforeEvents(handler)));
    for (Handler handler : module.handlers(HandlerKind.NOTIFICATION_HANDLER)) {
      handler
          .types(SystemNotification.Type.class)
          .forEach(type -> methods.add(notificationMethod(handler, type)));
    }
    for (Handler handler : module.handlers(HandlerKind.EVENT_HANDLER)) {
      handler.types(Event.Type.class).forEach(type -> methods.add(eventMethod(handler, type)));
    }
    module.handlers(HandlerKind.AFTER_EVENTS).forEach(handler -> methods.add(afterEvents(handler)));
    module
        .handlers(HandlerKind.SUBSCRIPTION_HANDLER)
        .forEach(handler -> methods.add(subscriptionMethod(handler)));
    module
        .handlers(HandlerKind.MEMBERSHIP_HANDLER)
        .forEach(handler -> methods.add(membershipMethod(handler)));
    if (!module.handlers(HandlerKind.DSR_HANDLER).isEmpty()) {
      methods.add(dsrMethod());
    }
    return methods;
  }

  private static MethodSpec handledTypes(String name, Class<?> type, String constant) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(Set.class, type))
        .addStatement("return $L", constant)
        .build();
  }

  private static MethodSpec handlesEventlessBatches() {
    return MethodSpec.methodBuilder("handlesEventlessBatches")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addStatement("return true")
        .build();
  }

  private MethodSpec beforeEvents(Handler handler) {
    MethodSpec.Builder method = overriding("beforeEvents", handler)
        .returns(EventProcessingRequest.class)
        .addParameter(BatchContext.class, "context");
    return handler.returned().kind() == ReturnedValue.Kind.BATCH
        ? method.addStatement("return $L", call(handler)).build()
        : method
            .addStatement(call(handler))
            .addStatement("return context.batch()")
            .build();
  }

  private MethodSpec afterEvents(Handler handler) {
    return responding(
        overriding("afterEvents", handler).addParameter(BatchContext.class, "context"),
        handler,
        EventProcessingResponse.class);
  }

  private MethodSpec notificationMethod(Handler handler, SystemNotification.Type type) {
    return overriding(methodOf(type.valueType()), handler)
        .addParameter(type.valueType(), "notification")
        .addParameter(BatchContext.class, "context")
        .addStatement(call(handler))
        .build();
  }

  private MethodSpec eventMethod(Handler handler, Event.Type type) {
    return overriding(methodOf(type.valueType()), handler)
        .addParameter(type.valueType(), "event")
        .addParameter(BatchContext.class, "context")
        .addStatement(call(handler))
        .build();
  }

  private MethodSpec subscriptionMethod(Handler handler) {
    MethodSpec.Builder method = overriding(methodOf(AudienceSubscriptionRequest.class), handler)
        .addParameter(AudienceSubscriptionRequest.class, "request")
        .addParameter(Invocation.class, "invocation");
    if (handler.returned().kind() == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS) {
      return method
          .returns(AudienceSubscriptionResponse.class)
          .addStatement("return $L", settings.subscriptionResponse(call(handler)))
          .build();
    }
    return responding(method, handler, AudienceSubscriptionResponse.class);
  }

  /** How often the handler is called follows from its parameters: by audience, by user, or once. */
  private MethodSpec membershipMethod(Handler handler) {
    if (handler.takes(ParameterSource.AUDIENCE)) {
      return overriding("processAudienceMembership", handler)
          .addParameter(AudienceMembership.class, "membership")
          .addParameter(MembershipContext.class, "context")
          .addStatement(call(handler))
          .build();
    }
    if (handler.takes(ParameterSource.USER_PROFILE)) {
      return overriding("processUserProfile", handler)
          .addParameter(UserProfile.class, "user")
          .addParameter(MembershipContext.class, "context")
          .addStatement(call(handler))
          .build();
    }
    return responding(
        overriding(methodOf(AudienceMembershipChangeRequest.class), handler)
            .addParameter(MembershipContext.class, "context"),
        handler,
        AudienceMembershipChangeResponse.class);
  }

  /**
   * Requests of a type that no handler names are left to the superclass, which does not let them be
   * lost.
   */
  private MethodSpec dsrMethod() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(methodOf(DsrProcessingRequest.class))
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(DsrProcessingResponse.class)
        .addParameter(DsrProcessingRequest.class, "request")
        .addParameter(Invocation.class, "invocation")
        .addException(Exception.class)
        .beginControlFlow("switch (request.subjectRequestType())");
    for (Handler handler : module.handlers(HandlerKind.DSR_HANDLER)) {
      method.addCode("case $L:\n$>", CodeBlock.join(constants(handler), ", "));
      addResponse(method, handler, DsrProcessingResponse.class);
      method.addCode("$<");
    }
    return method
        .addCode("default:\n$>")
        .addStatement("return super.$L(request, invocation)", methodOf(DsrProcessingRequest.class))
        .addCode("$<")
        .endControlFlow()
        .build();
  }

  private static List<CodeBlock> constants(Handler handler) {
    return handler.types().stream()
        .map(Located::value)
        .map(constant -> CodeBlock.of("$L", constant.name()))
        .toList();
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
      method.addStatement(call(handler)).addStatement("return $T.builder().build()", response);
    } else {
      method.addStatement("return $L", call(handler));
    }
  }

  private CodeBlock call(Handler handler) {
    List<CodeBlock> arguments = handler.parameters().stream()
        .map(parameter -> argument(handler, parameter))
        .toList();
    return CodeBlock.of("module.$L($L)", handler.name(), CodeBlock.join(arguments, ",$W"));
  }

  private CodeBlock argument(Handler handler, Parameter parameter) {
    return switch (parameter.source()) {
      case EVENT -> CodeBlock.of("event");
      case NOTIFICATION -> CodeBlock.of("notification");
      case BATCH -> CodeBlock.of("context.batch()");
      case AUDIENCE -> CodeBlock.of("membership.audience()");
      case USER_PROFILE ->
        CodeBlock.of(handler.takes(ParameterSource.AUDIENCE) ? "membership.user()" : "user");
      case MEMBERSHIP_CHANGE -> CodeBlock.of("context.request()");
      case SUBSCRIPTION, DSR -> CodeBlock.of("request");
      case ACCOUNT_SETTINGS, CONNECTION_SETTINGS, SUBSCRIPTION_SETTINGS ->
        settings.argument(handler.kind(), parameter.source());
      case NOTHING ->
        throw new IllegalStateException(parameter + " of " + handler.name() + " is not checked");
    };
  }

  /** {@code MessageProcessor} has a method for each of these types, named after it. */
  private static String methodOf(Class<?> valueType) {
    return "process" + valueType.getSimpleName();
  }
}
