package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What follows from what handlers throw: one class for each row of the table, a test per cell. */
class FailureTableTest {

  private static final UUID ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001");

  private static final CustomEvent A = CustomEvent.builder().name("a").build();
  private static final CustomEvent B = CustomEvent.builder().name("b").build();
  private static final CustomEvent C = CustomEvent.builder().name("c").build();
  private static final EventProcessingRequest BATCH =
      EventProcessingRequest.builder().id(ID).addEvents(A, B, C).build();

  private static final Audience X = Audience.builder().audienceName("x").build();
  private static final Audience Y = Audience.builder().audienceName("y").build();
  private static final Audience Z = Audience.builder().audienceName("z").build();
  private static final UserProfile ANN =
      UserProfile.builder().addAudiences(X, Y).build();
  private static final UserProfile BOB = UserProfile.builder().addAudiences(Z).build();
  private static final AudienceMembershipChangeRequest MEMBERSHIPS =
      AudienceMembershipChangeRequest.builder().id(ID).addUserProfiles(ANN, BOB).build();

  private static final AudienceSubscriptionRequest SUBSCRIPTION =
      AudienceSubscriptionRequest.builder().id(ID).build();
  private static final DsrProcessingRequest DSR =
      DsrProcessingRequest.builder().id(ID).build();

  private final ThrowingProcessor processor = new ThrowingProcessor();
  private final CapturedLog log = new CapturedLog();

  @AfterEach
  void close() {
    log.close();
  }

  private ProcessingFailedException assertFails(Message request) {
    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(request));
    assertThat(log.records()).isEmpty();
    return e;
  }

  private void assertSucceeds(Message request) throws IOException {
    Message response = processor.processMessage(request);

    assertThat(response.type()).isEqualTo(request.type().response().get());
    assertThat(response.id()).hasValue(ID);
    if (response instanceof EventProcessingResponse events) {
      assertThat(events.suspendSubscription()).isFalse();
    }
    if (response instanceof AudienceMembershipChangeResponse memberships) {
      assertThat(memberships.suspendSubscription()).isFalse();
    }
  }

  private void assertLogged(Level level, String message) {
    assertThat(log.messages()).containsExactly(message);
    assertThat(log.records().get(0).getLevel()).isEqualTo(level);
    assertThat(log.records().get(0).getThrown()).isNotNull();
  }

  private static List<String> partsOf(ProcessingFailedException e) {
    return e.failures().stream().map(Failure::part).toList();
  }

  @Nested
  class Anything {

    private final IOException failure = new IOException("down");

    @Test
    void ofAnEventFailsTheCallAndTheOthersAreHandled() {
      processor.on("b", failure);

      ProcessingFailedException e = assertFails(BATCH);

      assertThat(processor.calls)
          .containsExactly("before", "a", "b", "c", "after")
          .inOrder();
      assertThat(e)
          .hasMessageThat()
          .isEqualTo("Could not handle event_processing_request " + ID
              + ": events[1] custom_event \"b\" (java.io.IOException: down)");
      assertThat(e.failures()).hasSize(1);
      assertThat(e.failures().get(0).parts()).containsExactly(B);
      assertThat(e.failures().get(0).cause()).isSameInstanceAs(failure);
      assertThat(e.retryAfter()).isEmpty();
    }

    @Test
    void ofAMembershipFailsTheCallAndTheOthersAreHandled() {
      processor.on("x", failure);

      assertThat(partsOf(assertFails(MEMBERSHIPS)))
          .containsExactly("user_profiles[0].audiences[0] \"x\"");
      assertThat(processor.calls).containsExactly("x", "y", "z").inOrder();
    }

    @Test
    void beforeTheEventsFailsTheCallAndNothingElseIsTried() {
      processor.on("before", failure);

      assertThat(assertFails(BATCH))
          .hasMessageThat()
          .isEqualTo(
              "Could not handle event_processing_request " + ID + " (java.io.IOException: down)");
      assertThat(processor.calls).containsExactly("before");
    }

    @Test
    void afterTheEventsFailsTheCall() {
      processor.on("after", failure);

      assertThat(partsOf(assertFails(BATCH))).containsExactly("the end of the batch");
    }

    @Test
    void ofASubscriptionFailsTheCall() {
      processor.on("subscription", failure);

      assertThat(assertFails(SUBSCRIPTION))
          .hasMessageThat()
          .isEqualTo("Could not handle audience_subscription_request " + ID
              + " (java.io.IOException: down)");
    }

    @Test
    void ofADataSubjectRequestFailsTheCall() {
      processor.on("dsr", failure);

      assertThat(assertFails(DSR))
          .hasMessageThat()
          .isEqualTo(
              "Could not handle dsr_processing_request " + ID + " (java.io.IOException: down)");
    }
  }

  @Nested
  class NonRetryable {

    private static final String GONE = " (com.mparticle.firehose.NonRetryableException: gone)";

    private final NonRetryableException failure = new NonRetryableException("gone");

    @Test
    void ofAnEventDropsIt() throws IOException {
      processor.on("b", failure);

      assertSucceeds(BATCH);

      assertThat(processor.calls)
          .containsExactly("before", "a", "b", "c", "after")
          .inOrder();
      assertLogged(
          Level.WARNING,
          "Dropped, as no retry would help: event_processing_request " + ID
              + ": events[1] custom_event \"b\"" + GONE);
    }

    @Test
    void ofAMembershipDropsIt() throws IOException {
      processor.on("y", failure);

      assertSucceeds(MEMBERSHIPS);

      assertThat(processor.calls).containsExactly("x", "y", "z").inOrder();
      assertLogged(
          Level.WARNING,
          "Dropped, as no retry would help: audience_membership_change_request " + ID
              + ": user_profiles[0].audiences[1] \"y\"" + GONE);
    }

    @Test
    void beforeTheEventsDropsTheBatch() throws IOException {
      processor.on("before", failure);

      assertSucceeds(BATCH);

      assertThat(processor.calls).containsExactly("before");
      assertLogged(
          Level.WARNING, "Dropped, as no retry would help: event_processing_request " + ID + GONE);
    }

    @Test
    void afterTheEventsSucceeds() throws IOException {
      processor.on("after", failure);

      assertSucceeds(BATCH);

      assertLogged(
          Level.WARNING,
          "Dropped, as no retry would help: event_processing_request " + ID
              + ": the end of the batch" + GONE);
    }

    @Test
    void ofASubscriptionSucceeds() throws IOException {
      processor.on("subscription", failure);

      assertSucceeds(SUBSCRIPTION);

      assertLogged(
          Level.WARNING,
          "Dropped, as no retry would help: audience_subscription_request " + ID + GONE);
    }

    @Test
    void ofADataSubjectRequestSucceedsAndIsLoggedAsAnError() throws IOException {
      processor.on("dsr", failure);

      assertSucceeds(DSR);

      assertLogged(
          Level.SEVERE, "Dropped, as no retry would help: dsr_processing_request " + ID + GONE);
    }

    @Test
    void doesNotSpareTheCallForOtherFailures() {
      processor.on("a", failure).on("b", new IOException("down"));

      ProcessingFailedException e =
          assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));

      assertThat(partsOf(e)).containsExactly("events[1] custom_event \"b\"");
      assertThat(log.messages()).hasSize(1);
    }
  }

  @Nested
  class FailedParts {

    @Test
    void namedAtTheEndOfABatchFailAlone() {
      processor.on(
          "after",
          new FailedPartsException()
              .add(A, new IOException("status 500"))
              .add(C, new IOException("status 503")));

      assertThat(assertFails(BATCH))
          .hasMessageThat()
          .isEqualTo("Could not handle event_processing_request " + ID
              + ": events[0] custom_event \"a\" (java.io.IOException: status 500),"
              + " events[2] custom_event \"c\" (java.io.IOException: status 503)");
    }

    @Test
    void withNonRetryableCausesAreDropped() throws IOException {
      processor.on("after", new FailedPartsException().add(A, new NonRetryableException("bad")));

      assertSucceeds(BATCH);

      assertThat(log.messages()).hasSize(1);
      assertThat(log.messages().get(0)).contains("events[0] custom_event \"a\"");
    }

    @Test
    void withRetryLaterAsCauseSayWhen() {
      processor.on(
          "after",
          new FailedPartsException()
              .add(A, new RetryLaterException("busy", Duration.ofSeconds(3)))
              .add(B, new RetryLaterException("busier", Duration.ofSeconds(9)))
              .add(C, new RetryLaterException("idle", Duration.ofSeconds(1))));

      ProcessingFailedException e = assertFails(BATCH);

      assertThat(e.failures()).hasSize(3);
      assertThat(e.retryAfter()).hasValue(Duration.ofSeconds(9));
    }

    @Test
    void thatAreNoneOfTheBatchFailAll() {
      processor.on(
          "after",
          new FailedPartsException()
              .add(A, new NonRetryableException("bad"))
              .add(CustomEvent.builder().name("a").build(), new NonRetryableException("bad")));

      assertThat(partsOf(assertFails(BATCH))).containsExactly("the end of the batch");
    }

    @Test
    void thatAreNotNamedFailAll() {
      processor.on("after", new FailedPartsException());

      assertThat(partsOf(assertFails(BATCH))).containsExactly("the end of the batch");
    }

    @Test
    void ofASingleEventIsTheEvent() {
      processor.on("b", new FailedPartsException().add(B, new IOException("down")));

      assertThat(partsOf(assertFails(BATCH))).containsExactly("events[1] custom_event \"b\"");
    }

    @Test
    void areMembershipsOrUsersOrAudiences() {
      ThrowingProcessor atOnce = new ThrowingProcessor() {
        @Override
        protected AudienceMembershipChangeResponse processAudienceMembershipChangeRequest(
            MembershipContext context) {
          throw new FailedPartsException()
              .add(context.memberships().get(0), new IOException("membership"))
              .add(Y, new IOException("audience"))
              .add(BOB, new IOException("user"));
        }
      };

      ProcessingFailedException e =
          assertThrows(ProcessingFailedException.class, () -> atOnce.processMessage(MEMBERSHIPS));

      assertThat(partsOf(e))
          .containsExactly(
              "user_profiles[0].audiences[0] \"x\"",
              "user_profiles[0].audiences[1] \"y\"",
              "user_profiles[1].audiences[0] \"z\"")
          .inOrder();
    }

    @Test
    void ofADataSubjectRequestFailTheCall() {
      processor.on("dsr", new FailedPartsException().add(DSR, new NonRetryableException("bad")));

      assertThat(assertFails(DSR)).hasMessageThat().contains("FailedPartsException");
    }

    @Test
    void areThrownIfThereAreAny() {
      FailedPartsException failed = new FailedPartsException();
      failed.throwIfAny();
      failed.add(A, new IOException("down"));

      assertThat(assertThrows(FailedPartsException.class, failed::throwIfAny))
          .hasMessageThat()
          .isEqualTo("1 parts failed");
      assertThat(failed).hasCauseThat().hasMessageThat().isEqualTo("down");
    }
  }

  @Nested
  class RetryLater {

    private final RetryLaterException failure =
        new RetryLaterException("busy", Duration.ofSeconds(30), new IOException("status 429"));

    @Test
    void ofAnEventStopsTheBatch() {
      processor.on("b", failure);

      ProcessingFailedException e = assertFails(BATCH);

      assertThat(processor.calls).containsExactly("before", "a", "b").inOrder();
      assertThat(e)
          .hasMessageThat()
          .isEqualTo("Could not handle event_processing_request " + ID
              + ": events[1] custom_event \"b\" and 1 more"
              + " (com.mparticle.firehose.RetryLaterException: busy), the end of the batch"
              + " (com.mparticle.firehose.RetryLaterException: busy); retry after 30 s");
      assertThat(e.failures().get(0).parts()).containsExactly(B, C).inOrder();
      assertThat(e.retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void ofAMembershipStopsTheRequest() {
      processor.on("x", failure);

      ProcessingFailedException e = assertFails(MEMBERSHIPS);

      assertThat(processor.calls).containsExactly("x");
      assertThat(partsOf(e)).containsExactly("user_profiles[0].audiences[0] \"x\" and 2 more");
      assertThat(e.retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void beforeTheEventsFailsTheCall() {
      processor.on("before", failure);

      assertThat(assertFails(BATCH).retryAfter()).hasValue(Duration.ofSeconds(30));
      assertThat(processor.calls).containsExactly("before");
    }

    @Test
    void afterTheEventsFailsTheCall() {
      processor.on("after", failure);

      assertThat(assertFails(BATCH).retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void ofASubscriptionFailsTheCall() {
      processor.on("subscription", failure);

      assertThat(assertFails(SUBSCRIPTION).retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void ofADataSubjectRequestFailsTheCall() {
      processor.on("dsr", failure);

      assertThat(assertFails(DSR).retryAfter()).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void comesWithTheFailuresBeforeIt() {
      processor.on("a", new IOException("down")).on("b", failure);

      ProcessingFailedException e = assertFails(BATCH);

      assertThat(partsOf(e))
          .containsExactly(
              "events[0] custom_event \"a\"",
              "events[1] custom_event \"b\" and 1 more",
              "the end of the batch")
          .inOrder();
      assertThat(e.retryAfter()).isPresent();
    }

    @Test
    void hasNoNegativeDelay() {
      assertThat(assertThrows(
              IllegalArgumentException.class,
              () -> new RetryLaterException("busy", Duration.ofSeconds(-1))))
          .hasMessageThat()
          .isEqualTo("Expected a delay that is not negative, found PT-1S");
    }
  }

  @Nested
  class SuspendSubscription {

    private static final String REVOKED =
        " (com.mparticle.firehose.SuspendSubscriptionException: revoked)";

    private final SuspendSubscriptionException failure =
        new SuspendSubscriptionException("revoked");

    @Test
    void ofAnEventStopsAndSuspendsAndLogsWhatIsLost() throws IOException {
      processor.on("b", failure);

      assertThat(((EventProcessingResponse) processor.processMessage(BATCH)).suspendSubscription())
          .isTrue();

      assertThat(processor.calls).containsExactly("before", "a", "b").inOrder();
      assertLogged(
          Level.SEVERE,
          "Lost, as the subscription is suspended: event_processing_request " + ID
              + ": events[1] custom_event \"b\" and 1 more" + REVOKED + ", the end of the batch"
              + REVOKED);
    }

    @Test
    void ofAMembershipStopsAndSuspends() throws IOException {
      processor.on("x", failure);

      AudienceMembershipChangeResponse response =
          (AudienceMembershipChangeResponse) processor.processMessage(MEMBERSHIPS);

      assertThat(response.suspendSubscription()).isTrue();
      assertThat(response.id()).hasValue(ID);
      assertThat(processor.calls).containsExactly("x");
      assertLogged(
          Level.SEVERE,
          "Lost, as the subscription is suspended: audience_membership_change_request " + ID
              + ": user_profiles[0].audiences[0] \"x\" and 2 more" + REVOKED);
    }

    @Test
    void beforeTheEventsSuspends() throws IOException {
      processor.on("before", failure);

      assertThat(((EventProcessingResponse) processor.processMessage(BATCH)).suspendSubscription())
          .isTrue();
      assertThat(log.messages()).hasSize(1);
    }

    @Test
    void ofASubscriptionFailsTheCall() {
      processor.on("subscription", failure);

      assertThat(assertFails(SUBSCRIPTION)).hasMessageThat().contains(REVOKED);
    }

    @Test
    void ofADataSubjectRequestFailsTheCall() {
      processor.on("dsr", failure);

      assertThat(assertFails(DSR)).hasMessageThat().contains(REVOKED);
    }

    @Test
    void beatsEarlierFailures() throws IOException {
      processor.on("a", new IOException("down")).on("b", failure);

      assertThat(((EventProcessingResponse) processor.processMessage(BATCH)).suspendSubscription())
          .isTrue();
      assertThat(log.messages().get(0)).contains("events[0] custom_event \"a\"");
    }

    @Test
    void beatsRetryLater() throws IOException {
      processor.on(
          "after",
          new FailedPartsException()
              .add(A, new RetryLaterException("busy", Duration.ofSeconds(3)))
              .add(B, failure));

      assertThat(((EventProcessingResponse) processor.processMessage(BATCH)).suspendSubscription())
          .isTrue();
    }

    @Test
    void byTheResponseOfAHandlerBeatsFailures() throws IOException {
      ThrowingProcessor suspending = new ThrowingProcessor() {
        @Override
        protected EventProcessingResponse afterEvents(BatchContext context) {
          return EventProcessingResponse.builder().suspendSubscription(true).build();
        }
      };
      suspending.on("a", new IOException("down"));

      assertThat(((EventProcessingResponse) suspending.processMessage(BATCH)).suspendSubscription())
          .isTrue();
      assertThat(log.messages()).hasSize(1);
    }
  }
}
