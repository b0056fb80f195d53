package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirehoseListenerTest {

  private static final UUID ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001");
  private static final MalformedEvent MALFORMED = MalformedEvent.builder()
      .type(Event.Type.CUSTOM_EVENT)
      .problem("id: expected a UUID, found another text")
      .json("{\"secret\":1}")
      .build();

  private static final Invocation SECOND_ATTEMPT = new Invocation() {
    @Override
    public String id() {
      return "request-2";
    }

    @Override
    public OptionalInt attempt() {
      return OptionalInt.of(2);
    }
  };

  private final List<MessageOutcome> outcomes = new ArrayList<>();
  private final List<MalformedPart> malformed = new ArrayList<>();
  private final ThrowingProcessor processor = new ThrowingProcessor(new FirehoseListener() {
    @Override
    public void processed(MessageOutcome outcome) {
      outcomes.add(outcome);
    }

    @Override
    public void malformed(MalformedPart part, Invocation invocation) {
      assertThat(invocation).isSameInstanceAs(SECOND_ATTEMPT);
      malformed.add(part);
    }
  });
  private final CapturedLog log = new CapturedLog();

  @AfterEach
  void close() {
    log.close();
  }

  private static CustomEvent named(String name) {
    return CustomEvent.builder().name(name).build();
  }

  private static EventProcessingRequest batchOf(Event... events) {
    return EventProcessingRequest.builder()
        .id(ID)
        .addEvents(events)
        .skippedEventCount(4)
        .skippedSystemNotificationCount(1)
        .build();
  }

  private MessageOutcome outcomeOf(Message message) throws IOException {
    try {
      processor.processMessage(message, SECOND_ATTEMPT);
    } catch (ProcessingFailedException e) {
      assertThat(outcomes.get(0).failed()).isGreaterThan(0);
    }
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  @Test
  void outcomeCountsWhatBecameOfParts() throws IOException {
    processor
        .on("failing", new IOException("down"))
        .on("failing too", new IOException("down"))
        .on("dropped", new NonRetryableException("bad"));

    MessageOutcome outcome = outcomeOf(batchOf(
        named("a"),
        named("failing"),
        MALFORMED,
        named("dropped"),
        named("failing too"),
        UnknownEvent.builder().typeName("teleport").json("{}").build(),
        named("b")));

    assertThat(outcome.type()).isEqualTo(Message.Type.EVENT_PROCESSING_REQUEST);
    assertThat(outcome.id()).hasValue(ID);
    assertThat(outcome.invocation()).isSameInstanceAs(SECOND_ATTEMPT);
    assertThat(outcome.attempt()).isEqualTo(OptionalInt.of(2));
    assertThat(outcome.handled()).isEqualTo(3);
    assertThat(outcome.failed()).isEqualTo(2);
    assertThat(outcome.dropped()).isEqualTo(1);
    assertThat(outcome.skipped()).isEqualTo(5);
    assertThat(outcome.unknown()).isEqualTo(1);
    assertThat(outcome.malformed()).isEqualTo(1);
    assertThat(outcome.isSuspended()).isFalse();
    assertThat(outcome.duration().isNegative()).isFalse();
  }

  @Test
  void partThatFailsTwiceCountsOnce() throws IOException {
    CustomEvent event = named("failing");
    processor
        .on("failing", new IOException("down"))
        .on("after", new FailedPartsException().add(event, new IOException("not sent")));

    MessageOutcome outcome = outcomeOf(batchOf(named("a"), event));

    assertThat(outcome.handled()).isEqualTo(1);
    assertThat(outcome.failed()).isEqualTo(1);
  }

  @Test
  void batchThatFailsBeforeItsEventsFailsWithAllOfThem() throws IOException {
    processor.on("before", new IOException("down"));

    MessageOutcome outcome = outcomeOf(batchOf(named("a"), named("b")));

    assertThat(outcome.handled()).isEqualTo(0);
    assertThat(outcome.failed()).isEqualTo(2);
  }

  @Test
  void batchThatIsDroppedIsDroppedWithAllEvents() throws IOException {
    processor.on("before", new NonRetryableException("bad"));

    assertThat(outcomeOf(batchOf(named("a"), named("b"))).dropped()).isEqualTo(2);
  }

  @Test
  void suspensionIsTold() throws IOException {
    processor.on("b", new SuspendSubscriptionException("revoked"));

    MessageOutcome outcome = outcomeOf(batchOf(named("a"), named("b"), named("c")));

    assertThat(outcome.isSuspended()).isTrue();
    assertThat(outcome.handled()).isEqualTo(1);
    assertThat(outcome.failed()).isEqualTo(2);
  }

  @Test
  void membershipsAreParts() throws IOException {
    Audience audience = Audience.builder().audienceName("x").build();
    UserProfile user = UserProfile.builder().addAudiences(audience, audience).build();

    assertThat(outcomeOf(
                AudienceMembershipChangeRequest.builder().addUserProfiles(user).build())
            .handled())
        .isEqualTo(2);
  }

  @Test
  void requestOfAnotherKindIsOnePart() throws IOException {
    assertThat(outcomeOf(DsrProcessingRequest.builder().build()).handled()).isEqualTo(1);
  }

  @Test
  void requestOfAnotherKindThatFailsIsOnePart() throws IOException {
    processor.on("dsr", new IOException("down"));

    MessageOutcome outcome = outcomeOf(DsrProcessingRequest.builder().build());

    assertThat(outcome.handled()).isEqualTo(0);
    assertThat(outcome.failed()).isEqualTo(1);
  }

  @Test
  void verificationRequestsAreNotTold() throws IOException {
    processor.processMessage(EventProcessingRequest.builder().build());

    assertThat(outcomes).isEmpty();
  }

  @Test
  void malformedPartsAreToldAndLogged() throws IOException {
    processor.processMessage(
        EventProcessingRequest.builder().id(ID).addEvents(named("a"), MALFORMED).build(),
        SECOND_ATTEMPT);

    assertThat(malformed)
        .containsExactly(new MalformedPart(
            "events[1]", "id: expected a UUID, found another text", "{\"secret\":1}"));
    assertThat(malformed.get(0).toString())
        .isEqualTo("MalformedPart[path=events[1], problem=id: expected a UUID, found another text,"
            + " json=***]");
    assertThat(log.messages())
        .containsExactly("Could not read a part of event_processing_request " + ID
            + ": events[1]: id: expected a UUID, found another text");
  }

  @Test
  void listenerThatFailsForAMalformedPartFailsTheCall() {
    ThrowingProcessor failing = new ThrowingProcessor(new FirehoseListener() {
      @Override
      public void malformed(MalformedPart part, Invocation invocation) {
        throw new IllegalStateException("no room");
      }
    });

    assertThat(assertThrows(
            ProcessingFailedException.class,
            () -> failing.processMessage(batchOf(MALFORMED, named("a")))))
        .hasMessageThat()
        .contains("custom_event (java.lang.IllegalStateException: no room)");
    assertThat(failing.calls).containsExactly("before", "a", "after").inOrder();
  }

  @Test
  void listenerThatFailsInTheEndFailsTheCall() {
    ThrowingProcessor failing = new ThrowingProcessor(new FirehoseListener() {
      @Override
      public void processed(MessageOutcome outcome) {
        throw new IllegalStateException("no room");
      }
    });

    assertThat(assertThrows(
            ProcessingFailedException.class, () -> failing.processMessage(batchOf(named("a")))))
        .hasMessageThat()
        .isEqualTo("Could not handle event_processing_request " + ID
            + ": its outcome (java.lang.IllegalStateException: no room)");

    failing.on("a", new IOException("down"));
    assertThat(assertThrows(
                ProcessingFailedException.class, () -> failing.processMessage(batchOf(named("a"))))
            .getSuppressed())
        .hasLength(1);
  }
}
