package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the dispatcher can use what handler methods return. */
final class HandlerReturns implements Check {

  private static final Rule HANDLER_RETURN = Rule.error(
      "handler-return", "A handler method returns nothing, or what its annotation allows");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_RETURN);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.handlers().stream()
        .filter(handler -> !possible(handler).contains(handler.returned().kind()))
        .filter(handler -> !BatchStates.isMeantAsState(handler))
        .filter(handler -> !isMeantAsSettings(handler, module))
        .map(handler -> finding(handler, module));
  }

  /**
   * Returns whether a handler returns settings that its section would name, or names twice, which
   * {@link Sections} and {@link SettingsInterfaces} report.
   */
  private static boolean isMeantAsSettings(Handler handler, ModuleDeclaration module) {
    return possible(handler).contains(ReturnedValue.Kind.SUBSCRIPTION_SETTINGS)
        && handler.returned().owner() == ReturnedValue.Owner.SETTINGS
        && module
            .audiences()
            .map(section -> section
                .subscriptionSettings()
                .filter(named -> named.type().equals(handler.returned().erasure()))
                .isPresent())
            .orElse(true);
  }

  private static Finding finding(Handler handler, ModuleDeclaration module) {
    return new Finding(
        HANDLER_RETURN,
        handler.methodPosition(),
        "%s returns %s, %s: write %s"
            .formatted(
                Phrases.method(handler),
                handler.returned().type(),
                fault(handler),
                Phrases.or(possible(handler).stream()
                    .map(kind -> sourceText(kind, module))
                    .toList())));
  }

  private static String fault(Handler handler) {
    return handler.returned().kind() == ReturnedValue.Kind.FUTURE
        ? "but nothing waits for it, or sees it fail; wait for it in the method"
        : "which would be lost" + reason(handler);
  }

  private static List<ReturnedValue.Kind> possible(Handler handler) {
    return handler.isCalledForEachPart()
        ? List.of(ReturnedValue.Kind.NOTHING)
        : handler.kind().returns();
  }

  /** Explains why a handler returns nothing where others of its kind may return a response. */
  private static String reason(Handler handler) {
    List<String> parts = handler.kind().sources().stream()
        .flatMap(source -> source.part().stream())
        .toList();
    return handler.isCalledForEachPart() && handler.kind().returns().size() > 1
        ? ", as it is called once for each " + Phrases.or(parts)
        : "";
  }

  private static String sourceText(ReturnedValue.Kind kind, ModuleDeclaration module) {
    return kind == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS
        ? module
            .audiences()
            .flatMap(AudienceSection::subscriptionSettings)
            .map(settings -> settings.type().simpleName())
            .orElse("an interface that @AudienceProcessing names as subscriptionSettings")
        : kind.sourceText();
  }
}
