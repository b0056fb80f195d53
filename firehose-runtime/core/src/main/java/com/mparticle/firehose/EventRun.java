package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import java.util.List;
import java.util.Set;

/** Passes the events of a batch to the hooks of a processor. */
final class EventRun extends PartRun<Event, Event.Type> {

  private final MessageProcessor processor;

  EventRun(MessageProcessor processor, BatchContext context, Progress progress) {
    super(context, progress);
    this.processor = processor;
  }

  @Override
  Event.Type typeOf(Event event) {
    return event.type();
  }

  @Override
  boolean isMalformed(Event event) {
    return event instanceof MalformedEvent;
  }

  @Override
  void reportIfHandled(Event event, Progress progress) {
    if (event instanceof MalformedEvent malformed
        && processor.handledEventTypes().contains(malformed.type())) {
      String path = context.parts().path(event);
      progress.malformed(event, path, malformed.problem(), malformed.json());
    }
  }

  @Override
  Set<Event.Type> typesHandledWith(Event.Type type) {
    return processor.eventTypesHandledWith(type);
  }

  @Override
  void handle(Event event) throws Exception {
    processor.route(event, context);
  }

  @Override
  void handleAll(List<Event> events) throws Exception {
    processor.processEvents(events, context);
  }
}
