package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates the calls of handlers. The hooks around them have parameters of certain names: a part
 * of a message is {@code event}, {@code notification}, {@code user} or {@code membership}, all
 * parts at once are {@code events} or {@code notifications}, and besides there are either a
 * {@code context}, or a {@code request} and an {@code invocation}.
 */
final class HandlerCalls {

  private final ModuleDeclaration module;
  private final SettingsGenerator settings;

  HandlerCalls(ModuleDeclaration module, SettingsGenerator settings) {
    this.module = module;
    this.settings = settings;
  }

  /** Returns a call of a handler with all its arguments. */
  CodeBlock of(Handler handler) {
    List<CodeBlock> arguments = handler.parameters().stream()
        .map(parameter -> argument(handler, parameter))
        .toList();
    return CodeBlock.of("module.$L($L)", handler.name(), CodeBlock.join(arguments, ",$W"));
  }

  private CodeBlock argument(Handler handler, Parameter parameter) {
    return switch (parameter.source()) {
      case EVENT ->
        parameter.isList()
            ? list("events", Event.class, parameter)
            : part(
                "event",
                handler.types(Event.Type.class).map(Event.Type::valueType),
                handler,
                parameter);
      case NOTIFICATION ->
        parameter.isList()
            ? list("notifications", SystemNotification.class, parameter)
            : part(
                "notification",
                handler
                    .types(SystemNotification.Type.class)
                    .map(SystemNotification.Type::valueType),
                handler,
                parameter);
      case BATCH -> CodeBlock.of("context.batch()");
      case STATE -> state(handler, parameter);
      case AUDIENCE -> CodeBlock.of("membership.audience()");
      case USER_PROFILE ->
        CodeBlock.of(
            HookGenerator.isCalledForEachMembership(handler) ? "membership.user()" : "user");
      case MEMBERSHIP -> CodeBlock.of(parameter.isList() ? "context.memberships()" : "membership");
      case MEMBERSHIP_CHANGE -> CodeBlock.of("context.request()");
      case SUBSCRIPTION, DSR -> CodeBlock.of("request");
      case ACCOUNT_SETTINGS, CONNECTION_SETTINGS, SUBSCRIPTION_SETTINGS ->
        settings(handler.kind(), parameter.source());
      case SETTINGS_OF_AUDIENCES ->
        CodeBlock.of(
            "$L",
            settings.fieldOf(handler.kind().section(), ParameterSource.SUBSCRIPTION_SETTINGS));
      case INVOCATION ->
        CodeBlock.of(isCalledWithRequest(handler.kind()) ? "invocation" : "context.invocation()");
      case NOTHING ->
        throw new IllegalStateException(parameter + " of " + handler.name() + " is not checked");
    };
  }

  /** A cast tells the handler from another method of its name that takes a subtype. */
  private static CodeBlock part(
      String name, Stream<? extends Class<?>> valueTypes, Handler handler, Parameter parameter) {
    boolean isSubtype = !handler.all()
        && valueTypes.anyMatch(type -> !ClassName.get(type).equals(parameter.erasure()));
    return handler.isOverloaded() && isSubtype
        ? CodeBlock.of("($T) $L", parameter.erasure(), name)
        : CodeBlock.of("$L", name);
  }

  private static CodeBlock list(String name, Class<?> parts, Parameter parameter) {
    return parameter.erasure().equals(ClassName.get(parts))
        ? CodeBlock.of("$L", name)
        : CodeBlock.of("$T.<$T>castAll($L)", MessageProcessor.class, parameter.erasure(), name);
  }

  private CodeBlock state(Handler handler, Parameter parameter) {
    TypeName state =
        module.state().map(ReturnedValue::erasure).orElseThrow(IllegalStateException::new);
    CodeBlock value = CodeBlock.of("($T) context.state()", state);
    return handler.isOverloaded() && !state.equals(parameter.erasure())
        ? CodeBlock.of("($T) $L", parameter.erasure(), value)
        : value;
  }

  /** The context of a batch or of membership changes reads the account's settings once. */
  private CodeBlock settings(HandlerKind handler, ParameterSource source) {
    String field = settings.fieldOf(handler.section(), source);
    if (source == ParameterSource.SUBSCRIPTION_SETTINGS) {
      return CodeBlock.of(
          "$L.of($L.audienceSubscriptionSettings())",
          field,
          handler == HandlerKind.MEMBERSHIP_HANDLER ? "membership.audience()" : "request");
    }
    return isCalledWithRequest(handler)
        ? CodeBlock.of("$L.of(request.account())", field)
        : CodeBlock.of("context.settings($L)", field);
  }

  private static boolean isCalledWithRequest(HandlerKind handler) {
    return handler == HandlerKind.SUBSCRIPTION_HANDLER || handler == HandlerKind.DSR_HANDLER;
  }
}
