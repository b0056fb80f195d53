package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The messages that are measured: the runtime's own samples, and batches made from them. */
final class Samples {

  static final Message NOTHING = ModuleRegistrationRequest.builder().build();

  private static final Path FOLDER =
      Path.of(System.getProperty("samples", "firehose-runtime/core/src/test/resources/samples"));

  private Samples() {}

  static byte[] read(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name + ".json"));
  }

  /**
   * Events for a batch.
   *
   * @param handled how many percent of them {@link CountingProcessor} handles
   */
  static List<Event> events(int count, int handled) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(i % 100 < handled ? customEvent(i) : screenView(i));
    }
    return events;
  }

  private static Event customEvent(int i) {
    return CustomEvent.builder()
        .id(new UUID(i, i))
        .timestampMs(1_767_225_700_000L + i)
        .sourceId("source " + i)
        .sessionId(i)
        .name("Bought a map")
        .customEventType(CustomEvent.CustomType.TRANSACTION)
        .putAttributes("shelf", "travel-writing")
        .putAttributes("price", "12.50")
        .putAttributes("copies", String.valueOf(i))
        .putCustomFlags("campaign", "spring")
        .build();
  }

  private static Event screenView(int i) {
    return ScreenViewEvent.builder()
        .id(new UUID(i, i))
        .timestampMs(1_767_225_700_000L + i)
        .sourceId("source " + i)
        .sessionId(i)
        .screenName("Shelf " + i)
        .putAttributes("shelf", "travel-writing")
        .putAttributes("position", String.valueOf(i))
        .build();
  }
}
