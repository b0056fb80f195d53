package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a module has handler methods, and that its dispatcher can call them. */
final class HandlerMethods implements Check {

  private static final List<String> UNCALLABLE = List.of("private", "abstract", "static");

  private static final Rule NO_HANDLER = Rule.error("no-handler", "A module has a handler method");
  private static final Rule HANDLER_NOT_CALLABLE = Rule.error(
      "handler-not-callable",
      "A handler method is neither private, abstract nor static, and public if it is inherited from another package");

  @Override
  public List<Rule> rules() {
    return List.of(NO_HANDLER, HANDLER_NOT_CALLABLE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
        noHandler(module), module.handlers().stream().flatMap(HandlerMethods::notCallable));
  }

  /** {@link Sections} reports a section without handlers. */
  private static Stream<Finding> noHandler(ModuleDeclaration module) {
    return module.sections().findAny().isPresent() || !module.handlers().isEmpty()
        ? Stream.empty()
        : Stream.of(new Finding(
            NO_HANDLER,
            module.position(),
            "%s has no handler method: write %s on one"
                .formatted(
                    module.className().simpleName(),
                    Phrases.or(Sections.sufficientKinds(module)
                        .map(Phrases::annotation)
                        .toList()))));
  }

  private static Stream<Finding> notCallable(Handler handler) {
    List<String> modifiers =
        handler.modifiers().stream().filter(UNCALLABLE::contains).toList();
    if (!modifiers.isEmpty()) {
      return Stream.of(new Finding(
          HANDLER_NOT_CALLABLE,
          handler.methodPosition(),
          "%s is %2$s, but a handler is neither private, abstract nor static: remove %2$s"
              .formatted(Phrases.method(handler), Phrases.and(modifiers))));
    }
    return handler.accessible()
        ? Stream.empty()
        : Stream.of(new Finding(
            HANDLER_NOT_CALLABLE,
            handler.methodPosition(),
            "%s is inherited from another package, where the dispatcher can't call it: write public"
                .formatted(Phrases.method(handler))));
  }
}
