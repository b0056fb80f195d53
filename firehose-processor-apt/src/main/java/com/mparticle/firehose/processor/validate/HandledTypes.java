package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that each handler method says what it handles, and that no two methods handle the same.
 */
final class HandledTypes implements Check {

  private static final Rule NO_TYPES =
      Rule.error("no-types", "A handler annotation that lists types names at least one");
  private static final Rule DUPLICATE_HANDLER = Rule.error(
      "duplicate-handler",
      "Each type, and each kind of message without types, has at most one handler method");

  @Override
  public List<Rule> rules() {
    return List.of(NO_TYPES, DUPLICATE_HANDLER);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Arrays.stream(HandlerKind.values()).flatMap(kind -> {
      List<Handler> handlers = module.handlers(kind);
      return kind.exampleType()
          .map(example -> Stream.concat(noTypes(handlers, example), sameTypes(handlers)))
          .orElseGet(() -> sameKind(
              handlers.stream().filter(HandledTypes::isOnlyOneOfItsKind).toList()));
    });
  }

  private static Stream<Finding> noTypes(List<Handler> handlers, Enum<?> example) {
    return handlers.stream()
        .filter(handler -> handler.types().isEmpty() && !handler.all())
        .map(handler -> new Finding(
            NO_TYPES,
            handler.position(),
            "%s of %s names no type: write one, such as %s%s"
                .formatted(
                    Phrases.annotation(handler.kind()),
                    Phrases.method(handler),
                    Phrases.constant(example),
                    handler.kind() == HandlerKind.EVENT_HANDLER ? ", or all = true" : "")));
  }

  private static Stream<Finding> sameTypes(List<Handler> handlers) {
    return Duplicates.of(
        handlers.stream()
            .flatMap(handler -> handler.types().stream().map(type -> new Named(handler, type))),
        named -> named.type().value(),
        (first, second) -> new Finding(
            DUPLICATE_HANDLER,
            second.type().position(),
            sameType(first.handler(), second.handler(), second.type().value())));
  }

  private static String sameType(Handler first, Handler second, Enum<?> type) {
    return second.equals(first)
        ? "%s names %s twice: remove one of them".formatted(Phrases.method(second), type.name())
        : "%s handles %s, as %s does already: remove %s from %s of one of them"
            .formatted(
                Phrases.method(second),
                type.name(),
                Phrases.method(first),
                Phrases.constant(type),
                Phrases.annotation(second.kind()));
  }

  /** A type that the annotation of a handler names. */
  private record Named(Handler handler, Located<Enum<?>> type) {}

  /** {@link BatchStates} checks the methods that return the state of a batch. */
  private static boolean isOnlyOneOfItsKind(Handler handler) {
    return !handler.makesState() && !BatchStates.isMeantAsState(handler);
  }

  private static Stream<Finding> sameKind(List<Handler> handlers) {
    return handlers.stream()
        .skip(1)
        .map(handler -> new Finding(
            DUPLICATE_HANDLER,
            handler.position(),
            "%s has %3$s, as %2$s has already: remove %3$s from one of them"
                .formatted(
                    Phrases.method(handler),
                    Phrases.method(handlers.get(0)),
                    Phrases.annotation(handler.kind()))));
  }
}
