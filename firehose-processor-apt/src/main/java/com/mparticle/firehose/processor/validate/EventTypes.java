package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks the types of events that are looked at in the batch, without a handler. */
final class EventTypes implements Check {

  private static final Rule DUPLICATE_EVENT_TYPE = Rule.error(
      "duplicate-event-type", "A type in eventTypes is named once, and by no handler method");
  private static final Rule UNSEEN_EVENT_TYPES = Rule.error(
      "unseen-event-types", "A module with eventTypes has a method that is given the batch");

  @Override
  public List<Rule> rules() {
    return List.of(DUPLICATE_EVENT_TYPE, UNSEEN_EVENT_TYPES);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.events().stream()
        .flatMap(section ->
            Streams.concat(twice(section), handled(section, module), unseen(section, module)));
  }

  private static Stream<Finding> twice(EventSection section) {
    return Duplicates.of(
        section.eventTypes().value().stream(),
        Located::value,
        (first, second) -> new Finding(
            DUPLICATE_EVENT_TYPE,
            second.position(),
            "eventTypes names %s twice: remove one of them"
                .formatted(second.value().name())));
  }

  private static Stream<Finding> handled(EventSection section, ModuleDeclaration module) {
    return section.eventTypes().value().stream()
        .flatMap(type -> handlerOf(type.value(), module)
            .map(handler -> new Finding(
                DUPLICATE_EVENT_TYPE,
                type.position(),
                "eventTypes names %s, for which %s registers already: remove it"
                    .formatted(type.value().name(), Phrases.method(handler)))));
  }

  private static Stream<Handler> handlerOf(Event.Type type, ModuleDeclaration module) {
    return module.handlers(HandlerKind.EVENT_HANDLER).stream()
        .filter(handler -> handler.types(Event.Type.class).anyMatch(type::equals))
        .limit(1);
  }

  private static Stream<Finding> unseen(EventSection section, ModuleDeclaration module) {
    return section.eventTypes().value().isEmpty() || module.looksAtBatches()
        ? Stream.empty()
        : Stream.of(new Finding(
            UNSEEN_EVENT_TYPES,
            section.eventTypes().position(),
            "eventTypes is for events that a method finds in the batch, but no method of %s takes an EventProcessingRequest: write @Handles(%s) on a method, and remove eventTypes"
                .formatted(
                    module.className().simpleName(),
                    Phrases.constant(section.eventTypes().value().get(0).value()))));
  }
}
