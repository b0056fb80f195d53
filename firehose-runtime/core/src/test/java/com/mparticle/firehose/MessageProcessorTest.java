package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageProcessorTest {

  private static final UUID ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001");
  private static final UUID EVENT_ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0002");

  private final RecordingProcessor recorder = new RecordingProcessor();

  private static EventProcessingRequest batchOf(Event... events) {
    return EventProcessingRequest.builder().id(ID).addEvents(events).build();
  }

  private static CustomEvent custom(String name) {
    return CustomEvent.builder().name(name).build();
  }

  private static MalformedEvent malformed(Event.Type type) {
    return MalformedEvent.builder()
        .type(type)
        .problem("timestamp_ms: expected a whole number, found a string")
        .json("{}")
        .build();
  }

  /** Handles the names of custom events by failing with what it is given. */
  private static MessageProcessor failingWith(Throwable failure) {
    return new RecordingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (Exception) failure;
      }
    };
  }

  @ParameterizedTest
  @EnumSource(Event.Type.class)
  void eachEventIsHandedToTheMethodForItsType(Event.Type type) throws Exception {
    String json = "{\"type\":\"event_processing_request\",\"events\":[{\"type\":\""
        + type.wireName() + "\"}]}";

    recorder.processMessage(new MessageSerializer().deserialize(json));

    assertThat(recorder.calls)
        .containsExactly("before", type.valueType().getSimpleName(), "after")
        .inOrder();
  }

  @Test
  void notificationsAreHandledBeforeEventsWhateverTheirOrder() throws Exception {
    EventProcessingRequest batch = EventProcessingRequest.builder()
        .addEvents(custom("a"))
        .addSystemNotifications(GDPRConsentStateNotification.builder().build())
        .build();

    recorder.processMessage(batch);

    assertThat(recorder.calls)
        .containsExactly("before", "GDPRConsentStateNotification", "CustomEvent", "after")
        .inOrder();
  }

  @Test
  void eachNotificationIsHandedToTheMethodForItsType() throws Exception {
    for (SystemNotification.Type type : SystemNotification.Type.values()) {
      RecordingProcessor processor = new RecordingProcessor();
      String json = "{\"type\":\"event_processing_request\",\"system_notifications\":[{\"type\":\""
          + type.wireName() + "\"}]}";

      processor.processMessage(new MessageSerializer().deserialize(json));

      assertThat(processor.calls)
          .containsExactly("before", type.valueType().getSimpleName(), "after")
          .inOrder();
    }
  }

  @Test
  void eventsOfUnknownTypeHaveAMethodOfTheirOwn() throws Exception {
    UnknownEvent unknown = UnknownEvent.builder()
        .typeName("teleport")
        .json("{\"type\":\"teleport\"}")
        .build();

    recorder.processMessage(batchOf(custom("a"), unknown, custom("b")));

    assertThat(recorder.calls)
        .containsExactly("before", "CustomEvent", "UnknownEvent", "CustomEvent", "after")
        .inOrder();
  }

  @Test
  void eventsWhoseMethodIsNotOverriddenGoToTheMethodForAllOthers() throws Exception {
    List<Event> others = new ArrayList<>();
    MessageProcessor processor = new MessageProcessor() {
      @Override
      protected ModuleRegistrationResponse processRegistrationRequest(
          ModuleRegistrationRequest request) {
        return ModuleRegistrationResponse.builder().build();
      }

      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) {}

      @Override
      protected void processOtherEvent(Event event, BatchContext context) {
        others.add(event);
      }
    };
    Event unknown = UnknownEvent.builder().typeName("teleport").json("{}").build();
    Event start = SessionStartEvent.builder().build();

    processor.processMessage(batchOf(custom("a"), unknown, start));

    assertThat(others).containsExactly(unknown, start).inOrder();
  }

  @Test
  void theBatchThatBeforeEventsReturnsIsTheOneThatIsHandled() throws Exception {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) {
        return EventProcessingRequest.builder()
            .from(context.batch())
            .mpid("added")
            .build();
      }

      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) {
        assertThat(context.batch().mpid()).hasValue("added");
      }
    };

    processor.processMessage(batchOf(custom("a")));
  }

  @Test
  void responsesEchoTheRequestsIdAndCarryTheProtocolVersion() throws Exception {
    for (Message request : List.of(
        batchOf(custom("a")),
        EventProcessingRequest.builder().id(ID).build(),
        ModuleRegistrationRequest.builder().id(ID).build(),
        AudienceSubscriptionRequest.builder().id(ID).build(),
        AudienceMembershipChangeRequest.builder().id(ID).build())) {
      Message response = recorder.processMessage(request);

      assertThat(response.typeName())
          .isEqualTo(request.typeName().replace("_request", "_response"));
      assertThat(response.id()).hasValue(ID);
      assertThat(response.firehoseVersion()).hasValue("3.2.0");
      assertThat(response.timestampMs().isPresent()).isTrue();
    }
  }

  @Test
  void aRequestWithoutAnIdIsAnsweredUnderSomeId() throws Exception {
    assertThat(recorder.processMessage(EventProcessingRequest.builder().build()).id())
        .isPresent();
  }

  @Test
  void batchesThatHoldNothingAreAnsweredWithoutCallingAnything() throws Exception {
    Message response = recorder.processMessage(batchOf());

    assertThat(response).isInstanceOf(EventProcessingResponse.class);
    assertThat(recorder.calls).isEmpty();
  }

  @Test
  void batchesThatHoldNothingAreProcessedIfTheProcessorHandlesThem() throws Exception {
    RecordingProcessor processor = new RecordingProcessor() {
      @Override
      protected boolean handlesEventlessBatches() {
        return true;
      }
    };

    processor.processMessage(batchOf());

    assertThat(processor.calls).containsExactly("before", "after").inOrder();
  }

  @Test
  void membershipChangesWithoutUsersAreAnswered() throws Exception {
    Message response =
        recorder.processMessage(AudienceMembershipChangeRequest.builder().build());

    assertThat(response).isInstanceOf(AudienceMembershipChangeResponse.class);
  }

  @Test
  void afterEventsMakesTheResponse() throws Exception {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected EventProcessingResponse afterEvents(BatchContext context) {
        return EventProcessingResponse.builder().suspendSubscription(true).build();
      }
    };

    EventProcessingResponse response =
        (EventProcessingResponse) processor.processMessage(batchOf(custom("a")));

    assertThat(response.suspendSubscription()).isTrue();
    assertThat(response.id()).hasValue(ID);
  }

  @Test
  void aFailingEventFailsTheCallAfterAllOthersWereHandled() {
    IOException failure = new IOException("out of reach");
    RecordingProcessor processor = new RecordingProcessor() {
      @Override
      protected void processSessionStartEvent(SessionStartEvent event, BatchContext context)
          throws IOException {
        throw failure;
      }

      @Override
      protected void processSessionEndEvent(SessionEndEvent event, BatchContext context) {
        throw new IllegalStateException("closed");
      }
    };
    EventProcessingRequest batch = batchOf(
        custom("a"),
        SessionStartEvent.builder().id(EVENT_ID).build(),
        SessionEndEvent.builder().build(),
        custom("b"));

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(batch));

    assertThat(processor.calls)
        .containsExactly("before", "CustomEvent", "CustomEvent", "after")
        .inOrder();
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Could not handle event_processing_request " + ID + ": events[1] session_start "
                + EVENT_ID
                + " (java.io.IOException: out of reach), events[2] session_end (java.lang.IllegalStateException: closed)");
    assertThat(e).hasCauseThat().isSameInstanceAs(failure);
    assertThat(e.getSuppressed()).hasLength(1);
    assertThat(e.failures().stream().map(ProcessingFailedException.Failure::part))
        .containsExactly("events[1] session_start " + EVENT_ID, "events[2] session_end")
        .inOrder();
  }

  @Test
  void whatNoRetryMendsIsLoggedAndDoesNotFailTheCall() throws Exception {
    NonRetryableException failure = new NonRetryableException("gone");
    try (CapturedLog log = new CapturedLog()) {
      Message response = failingWith(failure).processMessage(batchOf(custom("a")));

      assertThat(response).isInstanceOf(EventProcessingResponse.class);
      assertThat(log.records()).hasSize(1);
      assertThat(log.records().get(0).getMessage())
          .isEqualTo(
              "Dropped, as no retry would help: event_processing_request " + ID
                  + ": events[0] custom_event \"a\" (com.mparticle.firehose.NonRetryableException: gone)");
      assertThat(log.records().get(0).getThrown()).isSameInstanceAs(failure);
    }
  }

  @Test
  void aFailureOfAfterEventsFailsTheCall() {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected EventProcessingResponse afterEvents(BatchContext context) throws IOException {
        throw new IOException("flush");
      }
    };

    ProcessingFailedException e = assertThrows(
        ProcessingFailedException.class, () -> processor.processMessage(batchOf(custom("a"))));

    assertThat(e).hasMessageThat().contains("the end of the batch (java.io.IOException: flush)");
  }

  @Test
  void aFailureOfBeforeEventsFailsTheCallAndNothingIsHandled() {
    RecordingProcessor processor = new RecordingProcessor() {
      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) throws IOException {
        throw new IOException("sort");
      }
    };

    IOException e =
        assertThrows(IOException.class, () -> processor.processMessage(batchOf(custom("a"))));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Could not handle event_processing_request " + ID + " (java.io.IOException: sort)");
    assertThat(processor.calls).isEmpty();
  }

  @Test
  void aStackOverflowIsTheFailureOfOneEvent() {
    assertThrows(
        ProcessingFailedException.class,
        () -> failingWith(new StackOverflowError()).processMessage(batchOf(custom("a"))));
  }

  @Test
  void exhaustedMemoryIsNotHeldBack() {
    assertThrows(
        OutOfMemoryError.class,
        () -> failingWith(new OutOfMemoryError()).processMessage(batchOf(custom("a"))));
  }

  @Test
  void aMalformedEventOfATypeThatIsNotHandledIsPassedOver() throws Exception {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected Set<Event.Type> handledEventTypes() {
        return Set.of(Event.Type.CUSTOM_EVENT);
      }
    };

    processor.processMessage(batchOf(malformed(Event.Type.SCREEN_VIEW)));
  }

  @Test
  void aMalformedNotificationOfATypeThatIsNotHandledIsPassedOver() throws Exception {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
        return Set.of(SystemNotification.Type.GDPR_CONSENT_STATE);
      }
    };

    processor.processMessage(EventProcessingRequest.builder()
        .addSystemNotifications(MalformedSystemNotification.builder()
            .type(SystemNotification.Type.CCPA_CONSENT_STATE)
            .problem("purpose: expected a string, found an array")
            .json("{}")
            .build())
        .build());
  }

  @Test
  void primingCallsNoHandler() throws Exception {
    recorder.prime();

    assertThat(recorder.calls).isEmpty();
  }

  @Test
  void audiencesAreHandledOneByOneAndFailuresNamed() {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected void processAudienceMembership(
          AudienceMembership membership, MembershipContext context) throws IOException {
        Audience audience = membership.audience();
        calls.add(audience.audienceName().orElse(""));
        if (audience.audienceName().orElse("").equals("bad")) {
          throw new IOException("rejected");
        }
      }
    };
    UserProfile user = UserProfile.builder()
        .addAudiences(
            Audience.builder().audienceName("bad").build(),
            Audience.builder().audienceName("good").build())
        .build();
    AudienceMembershipChangeRequest request =
        AudienceMembershipChangeRequest.builder().addUserProfiles(user, user).build();

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(request));

    assertThat(((RecordingProcessor) processor).calls)
        .containsExactly("bad", "good", "bad", "good")
        .inOrder();
    assertThat(e.failures().stream().map(ProcessingFailedException.Failure::part))
        .containsExactly("user_profiles[0].audiences[0] \"bad\" and 1 more");
    assertThat(e.failures().get(0).parts()).hasSize(2);
  }

  @Test
  void membershipChangesThatNothingHandlesAreNotLost() {
    UserProfile user =
        UserProfile.builder().addAudiences(Audience.builder().build()).build();
    AudienceMembershipChangeRequest request =
        AudienceMembershipChangeRequest.builder().addUserProfiles(user).build();

    assertThat(
            assertThrows(ProcessingFailedException.class, () -> recorder.processMessage(request)))
        .hasMessageThat()
        .contains("@HandlesAudienceMembershipChange");
  }

  @Test
  void dataSubjectRequestsThatNothingHandlesAreNotLost() {
    DsrProcessingRequest request =
        DsrProcessingRequest.builder().subjectRequestTypeName("access").build();

    assertThat(
            assertThrows(ProcessingFailedException.class, () -> recorder.processMessage(request)))
        .hasMessageThat()
        .contains("This module handles no data subject requests of type access, but received one:"
            + " name the type at a method with @HandlesDsr, or override"
            + " processDsrProcessingRequest");
  }

  @Test
  void checkedExceptionsOfWholeMessagesBecomeTheCauseOfAnIOException() {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected DsrProcessingResponse processDsrProcessingRequest(
          DsrProcessingRequest request, Invocation invocation) throws TimeoutException {
        throw new TimeoutException("slow");
      }
    };

    IOException e = assertThrows(
        IOException.class,
        () -> processor.processMessage(DsrProcessingRequest.builder().build()));

    assertThat(e).hasCauseThat().isInstanceOf(TimeoutException.class);
  }

  @Test
  void aNonRetryableFailureOfAWholeMessageIsAnswered() throws Exception {
    MessageProcessor processor = new RecordingProcessor() {
      @Override
      protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
          AudienceSubscriptionRequest request, Invocation invocation) {
        throw new NonRetryableException("no such list");
      }
    };

    try (CapturedLog log = new CapturedLog()) {
      Message response =
          processor.processMessage(AudienceSubscriptionRequest.builder().id(ID).build());

      assertThat(response).isInstanceOf(AudienceSubscriptionResponse.class);
      assertThat(response.id()).hasValue(ID);
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void responsesAreNoRequests() {
    ModuleRegistrationResponse response = ModuleRegistrationResponse.builder().build();

    assertThat(
            assertThrows(IllegalArgumentException.class, () -> recorder.processMessage(response)))
        .hasMessageThat()
        .isEqualTo("Expected a request from mParticle, found module_registration_response");
  }

  @Test
  void aDocumentThatIsAResponseIsMalformed() {
    byte[] json = "{\"type\":\"event_processing_response\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(assertThrows(
            MalformedMessageException.class,
            () -> recorder.handle(
                new ByteArrayInputStream(json),
                OutputStream.nullOutputStream(),
                Invocation.of("test"))))
        .hasMessageThat()
        .isEqualTo("expected a request, found event_processing_response");
  }
}
