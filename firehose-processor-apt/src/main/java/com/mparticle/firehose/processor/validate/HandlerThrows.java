package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the dispatcher can pass on what handler methods throw. */
final class HandlerThrows implements Check {

  private static final Rule HANDLER_THROWS =
      Rule.error("handler-throws", "A handler method throws nothing but exceptions and errors");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_THROWS);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.handlers().stream()
        .filter(handler -> !handler.otherThrowables().isEmpty())
        .map(HandlerThrows::finding);
  }

  private static Finding finding(Handler handler) {
    return new Finding(
        HANDLER_THROWS,
        handler.methodPosition(),
        "%s throws %s, but the dispatcher passes on exceptions and errors only: write throws Exception"
            .formatted(Phrases.method(handler), Phrases.and(handler.otherThrowables())));
  }
}
