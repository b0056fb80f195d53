package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
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

/** Checks the state of batches, which a method with {@code @BeforeEvents} returns. */
final class BatchStates implements Check {

  private static final Rule STATE_TYPE = Rule.error(
      "state-type",
      "The state of a batch is of a class of the partner's own: not of Java, of this SDK, a settings interface or a type variable");
  private static final Rule DUPLICATE_STATE = Rule.error(
      "duplicate-state", "At most one @BeforeEvents method returns the state of a batch");
  private static final Rule UNUSED_STATE = Rule.warning(
      "unused-state",
      "A handler method takes the state of a batch, unless all that happens to it is that it is closed",
      "only what its constructor does matters");

  @Override
  public List<Rule> rules() {
    return List.of(STATE_TYPE, DUPLICATE_STATE, UNUSED_STATE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    List<Handler> handlers = module.handlers(HandlerKind.BEFORE_EVENTS);
    List<Handler> makers = handlers.stream().filter(Handler::makesState).toList();
    return Streams.concat(
        handlers.stream().filter(BatchStates::isMeantAsState).map(BatchStates::wrongType),
        duplicates(makers),
        makers.stream().limit(1).flatMap(maker -> unused(maker, module)));
  }

  /** Returns whether a method returns what looks like the state of a batch, but can't be it. */
  static boolean isMeantAsState(Handler handler) {
    return handler.kind() == HandlerKind.BEFORE_EVENTS
        && handler.returned().kind() != ReturnedValue.Kind.FUTURE
        && !handler.kind().returns().contains(handler.returned().kind());
  }

  private static Finding wrongType(Handler handler) {
    return new Finding(
        STATE_TYPE,
        handler.methodPosition(),
        "%s returns %s, which %s"
            .formatted(
                Phrases.method(handler),
                handler.returned().type(),
                fault(handler.returned().owner())));
  }

  private static String fault(ReturnedValue.Owner owner) {
    return owner == ReturnedValue.Owner.HIDDEN
        ? "the dispatcher can't use: remove private, or write public if it is in another package"
        : "is %s, but the state of a batch is of a class of your own: write such a class, EventProcessingRequest or void"
            .formatted(description(owner));
  }

  private static String description(ReturnedValue.Owner owner) {
    return switch (owner) {
      case JAVA -> "a class of Java";
      case SDK -> "a class of this SDK";
      case SETTINGS -> "a settings interface";
      case VARIABLE -> "a type variable";
      case NOBODY -> "no class";
      case PARTNER, HIDDEN -> throw new IllegalArgumentException(owner + " may own the state");
    };
  }

  private static Stream<Finding> duplicates(List<Handler> makers) {
    return makers.stream()
        .skip(1)
        .map(maker -> new Finding(
            DUPLICATE_STATE,
            maker.methodPosition(),
            "%s returns %s, but %s returns the state of the batch already: put both into one class, and write void"
                .formatted(
                    Phrases.method(maker),
                    maker.returned().type(),
                    Phrases.method(makers.get(0)))));
  }

  /** {@link HandlerParameters} reports parameters that are meant to take the state. */
  private static Stream<Finding> unused(Handler maker, ModuleDeclaration module) {
    boolean isUsed = maker.returned().isCloseable()
        || module.handlers().stream()
            .filter(taker -> taker.kind().sources().contains(ParameterSource.STATE))
            .anyMatch(taker ->
                taker.takes(ParameterSource.STATE) || taker.takes(ParameterSource.NOTHING));
    return isUsed
        ? Stream.empty()
        : Stream.of(new Finding(
            UNUSED_STATE,
            maker.methodPosition(),
            "%s returns %2$s as the state of the batch, but no method takes it: write a parameter of type %2$s where it is used, or return void"
                .formatted(Phrases.method(maker), maker.returned().type())));
  }
}
