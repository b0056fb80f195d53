package com.mparticle.firehose.internal;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages for warming up hold what real messages may hold. */
class WarmupTest {

  private final List<Message> messages = messages();

  @Test
  void thereIsAMessageOfEachKindOfRequest() {
    assertThat(messages.stream().map(Message::type).distinct())
        .containsExactlyElementsIn(Arrays.stream(Message.Type.values())
            .filter(type -> type.response().isPresent())
            .filter(type -> type != Message.Type.MODULE_REGISTRATION_REQUEST)
            .toList());
  }

  @Test
  void thereIsAnEventOfEachType() {
    Stream<Event.Type> types = messages.stream()
        .filter(EventProcessingRequest.class::isInstance)
        .flatMap(batch -> ((EventProcessingRequest) batch).events().stream())
        .map(Event::type)
        .distinct();

    assertThat(types)
        .containsExactlyElementsIn(Arrays.stream(Event.Type.values())
            .filter(type -> type != Event.Type.UNKNOWN)
            .toList());
  }

  @Test
  void allOfThemAreReadWhateverIsHandled() throws IOException {
    Warmup.run(new EventFilter(Set.of(), Set.of()));
  }

  private static List<Message> messages() {
    try {
      MessageSerializer serializer = new MessageSerializer();
      List<Message> messages = new ArrayList<>();
      for (byte[] json : Warmup.messages()) {
        messages.add(serializer.deserialize(json));
      }
      return messages;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
