package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that something can be made of what handler methods return. */
final class HandlerReturns implements Check {

  private static final Rule HANDLER_RETURN = Rule.error(
      "handler-return",
      "A handler method returns nothing, or a response of the kind that its annotation names");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_RETURN);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module
        .handlers()
        .filter(handler -> !possible(handler).contains(handler.returned().kind()))
        .map(handler -> finding(handler, module));
  }

  private static Finding finding(Handler<?> handler, ModuleDeclaration module) {
    return new Finding(
        HANDLER_RETURN,
        handler.methodPosition(),
        "%s returns %s, which would be lost%s: write %s"
            .formatted(
                Phrases.method(handler),
                handler.returned().type(),
                isCalledRepeatedly(handler)
                    ? ", as it is called once for each audience or user"
                    : "",
                Phrases.or(possible(handler).stream()
                    .map(kind -> written(kind, module))
                    .toList())));
  }

  private static List<ReturnedValue.Kind> possible(Handler<?> handler) {
    return switch (handler.kind()) {
      case EVENT_HANDLER, NOTIFICATION_HANDLER -> List.of(ReturnedValue.Kind.NOTHING);
      case BEFORE_EVENTS -> List.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.BATCH);
      case AFTER_EVENTS -> List.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.EVENT_RESPONSE);
      case MEMBERSHIP_HANDLER ->
        isCalledRepeatedly(handler)
            ? List.of(ReturnedValue.Kind.NOTHING)
            : List.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.MEMBERSHIP_RESPONSE);
      case SUBSCRIPTION_HANDLER ->
        List.of(
            ReturnedValue.Kind.NOTHING,
            ReturnedValue.Kind.SUBSCRIPTION_RESPONSE,
            ReturnedValue.Kind.SUBSCRIPTION_SETTINGS);
      case DSR_HANDLER -> List.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.DSR_RESPONSE);
    };
  }

  private static boolean isCalledRepeatedly(Handler<?> handler) {
    return handler.kind() == HandlerKind.MEMBERSHIP_HANDLER
        && (handler.takes(ParameterSource.AUDIENCE) || handler.takes(ParameterSource.USER_PROFILE));
  }

  private static String written(ReturnedValue.Kind kind, ModuleDeclaration module) {
    return kind == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS
        ? module
            .audiences()
            .flatMap(AudienceSection::subscriptionSettings)
            .map(settings -> settings.type().simpleName())
            .orElse("an interface that @AudienceProcessing names as subscriptionSettings")
        : kind.written();
  }
}
