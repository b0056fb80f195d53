package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.OverriddenHandler;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that methods that override handlers are handlers, too: annotations are not inherited. */
final class OverriddenHandlers implements Check {

  private static final Rule OVERRIDDEN_HANDLER = Rule.suppressibleError(
      "overridden-handler",
      "A method that overrides a handler method has its annotation, too",
      "the module is not to handle what its supertype does");

  @Override
  public List<Rule> rules() {
    return List.of(OVERRIDDEN_HANDLER);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return firstOfEach(module.overriddenHandlers()).map(OverriddenHandlers::finding);
  }

  /** Returns the kinds of handlers that methods override without their annotation. */
  static Stream<HandlerKind> reported(ModuleDeclaration module) {
    return module.overriddenHandlers().stream()
        .filter(overridden -> !finding(overridden).isSuppressed())
        .map(OverriddenHandler::kind);
  }

  /** A method may override several methods: the nearest supertype comes first. */
  private static Stream<OverriddenHandler> firstOfEach(List<OverriddenHandler> overridden) {
    Map<List<Object>, OverriddenHandler> byMethod = new LinkedHashMap<>();
    overridden.forEach(
        handler -> byMethod.putIfAbsent(List.of(handler.position(), handler.kind()), handler));
    return byMethod.values().stream();
  }

  private static Finding finding(OverriddenHandler overridden) {
    return new Finding(
        OVERRIDDEN_HANDLER,
        overridden.position(),
        "%s() overrides a method of %s with %s, but has no such annotation, so that nothing calls it: write %s on it"
            .formatted(
                overridden.name(),
                overridden.owner(),
                Phrases.annotation(overridden.kind()),
                overridden.all()
                    ? Phrases.annotation(overridden.kind()) + "(all = true)"
                    : Phrases.annotation(
                        overridden.kind(),
                        overridden.types().stream().<Enum<?>>map(Located::value).toList())));
  }
}
