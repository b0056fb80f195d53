package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a message has to be processed again. */
final class RemainderTest {

  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  @Test
  void eventsThatFailedAreLeft() throws IOException {
    ProcessingFailedException failure = failureOf(new Module(), batch("a", "fail", "c", "fail"));

    assertThat(namesIn(failure)).containsExactly("fail", "fail");
    assertThat(failure.remainder().orElseThrow().id()).isPresent();
    assertThat(failure.isUntried()).isFalse();
  }

  @Test
  void processorsHaveAfterEventsUnlessTheySayOtherwise() throws IOException {
    MessageProcessor processor = new RecordingProcessor();

    assertThat(processor.hasAfterEvents()).isTrue();
  }

  @Test
  void whereAllFailedNothingIsLeftOut() throws IOException {
    assertThat(failureOf(new Module(), batch("fail", "fail")).remainder()).isEmpty();
  }

  @Test
  void whatWasNotTriedIsLeft() throws IOException {
    ProcessingFailedException failure = failureOf(new Module(), batch("a", "later", "c", "d"));

    assertThat(namesIn(failure)).containsExactly("later", "c", "d").inOrder();
    assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(7));
  }

  @Test
  void whatTheTimeWasTooShortForIsUntried() throws IOException {
    Module module = new Module();
    module.remaining = Duration.ofSeconds(10);
    ProcessingFailedException failure = failureOf(module, batch("a", "slow", "c"));

    assertThat(namesIn(failure)).containsExactly("c");
    assertThat(failure.isUntried()).isTrue();
  }

  @Test
  void eventsThatWereReplacedCannotBeLeft() throws IOException {
    Module copying = new Module() {
      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) {
        List<Event> copies = new ArrayList<>();
        for (Event event : context.batch().events()) {
          copies.add(CustomEvent.builder().from((CustomEvent) event).build());
        }
        return EventProcessingRequest.builder()
            .from(context.batch())
            .events(copies)
            .build();
      }
    };

    assertThat(failureOf(copying, batch("a", "fail")).remainder()).isEmpty();
  }

  @Test
  void whereABatchHasAnEndItIsRepeated() throws IOException {
    assertThat(failureOf(new EndingModule(), batch("a", "fail")).remainder()).isEmpty();
  }

  @Test
  void whereTheEndNamesEventsTheseAreLeft() throws IOException {
    EndingModule module = new EndingModule();
    module.isNaming = true;

    assertThat(namesIn(failureOf(module, batch("a", "b", "named")))).containsExactly("named");
    assertThat(failureOf(module, batch("fail", "b", "named")).remainder()).isEmpty();
  }

  @Test
  void whereABatchHasStateItIsRepeated() throws IOException {
    Module module = new Module() {
      @Override
      protected Object createState(BatchContext context) {
        return new ArrayList<String>();
      }
    };

    assertThat(failureOf(module, batch("a", "fail")).remainder()).isEmpty();
  }

  @Test
  void membershipsThatFailedAreLeft() throws IOException {
    ProcessingFailedException failure = failureOf(new Module(), """
        {"type": "audience_membership_change_request", "user_profiles": [
          {"mpid": "1", "audiences": [{"audience_id": 1}, {"audience_id": 2}]},
          {"mpid": "2", "audiences": [{"audience_id": 1}]}]}
        """);

    assertThat(SERIALIZER.serialize(failure.remainder().orElseThrow()))
        .contains("[{\"audiences\":[{\"audience_id\":2}],\"mpid\":\"1\"}]");
  }

  private static ProcessingFailedException failureOf(Module module, String json)
      throws IOException {
    Message message = SERIALIZER.deserialize(json);
    return assertThrows(
        ProcessingFailedException.class, () -> module.processMessage(message, module.invocation()));
  }

  private static List<String> namesIn(ProcessingFailedException failure) {
    EventProcessingRequest batch = (EventProcessingRequest) failure.remainder().orElseThrow();
    return batch.events().stream()
        .map(event -> ((CustomEvent) event).name().orElse(""))
        .toList();
  }

  private static String batch(String... names) {
    List<String> events = new ArrayList<>();
    for (String name : names) {
      events.add("{\"type\":\"custom_event\",\"name\":\"" + name + "\"}");
    }
    return "{\"type\":\"event_processing_request\",\"id\":\"5f0c7e0a-3a06-4a4e-9a1e-000000000001\","
        + "\"events\":[" + String.join(",", events) + "]}";
  }

  private static class Module extends MessageProcessor {

    Duration remaining = Duration.ofHours(1);

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) {
      switch (event.name().orElse("")) {
        case "fail" -> throw new IllegalStateException("failed");
        case "later" -> throw new RetryLaterException("later", Duration.ofSeconds(7));
        case "slow" -> remaining = Duration.ZERO;
        default -> {}
      }
    }

    @Override
    protected void processAudienceMembership(
        AudienceMembership membership, MembershipContext context) {
      if (membership.audience().audienceId().orElse(0) == 2) {
        throw new IllegalStateException("failed");
      }
    }

    @Override
    protected boolean hasAfterEvents() {
      return false;
    }

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().name("Test").version("1").build();
    }

    Invocation invocation() {
      return new Invocation() {
        @Override
        public String id() {
          return "test";
        }

        @Override
        public Optional<Duration> remainingTime() {
          return Optional.of(remaining);
        }
      };
    }
  }

  private static final class EndingModule extends Module {

    boolean isNaming;

    @Override
    protected boolean hasAfterEvents() {
      return true;
    }

    @Override
    protected EventProcessingResponse afterEvents(BatchContext context) {
      if (isNaming) {
        FailedPartsException failed = new FailedPartsException();
        for (Event event : context.batch().events()) {
          if (((CustomEvent) event).name().orElse("").equals("named")) {
            failed.add(event, new IllegalStateException("failed"));
          }
        }
        failed.throwIfAny();
      }
      return EventProcessingResponse.builder().build();
    }
  }
}
