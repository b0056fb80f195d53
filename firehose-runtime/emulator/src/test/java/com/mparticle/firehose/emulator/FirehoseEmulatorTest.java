package com.mparticle.firehose.emulator;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Delivery.Status;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.RegistrationFinding;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.TextSetting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirehoseEmulatorTest {

  private static final SampleAudience TEA = new SampleAudience(81, "Tea lovers");
  private static final TextSetting API_KEY =
      TextSetting.builder().id("apiKey").name("API key").required(true).build();
  private static final TextSetting LIST =
      TextSetting.builder().id("list").name("List").required(true).build();
  private static final TextSetting LIST_ID =
      TextSetting.builder().id("listId").name("List id").visible(false).build();

  private final SampleUser ida = Samples.user();

  @Test
  void theRegistrationIsAskedForFirst() {
    FakeModule module = new FakeModule(complete().build());

    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    assertThat(mparticle.registration().name()).hasValue("Acme");
    assertThat(mparticle.findings()).isEmpty();
    assertThat(module.received()).isEmpty();
  }

  @Test
  void aRegistrationThatBreaksARuleIsRejectedUnlessThatIsTolerated() {
    Target target = Target.of(
        new FakeModule(complete().name(" ").description("Acme sells tea.").build()));

    RegistrationRejectedException e =
        assertThrows(RegistrationRejectedException.class, () -> FirehoseEmulator.of(target));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("mParticle does not take this registration:\n"
            + "  error: name: a module has a name [blank-name]");
    assertThat(FirehoseEmulator.builder(target).tolerate("blank-name").build().findings().stream()
            .map(RegistrationFinding::rule)
            .toList())
        .containsExactly("description-link");
  }

  @Test
  void aModuleThatDoesNotAnswerTheRegistrationRequestIsRejected() {
    Target target = Target.of((in, out, invocation) -> {
      throw new IOException("No database");
    });

    RegistrationRejectedException e =
        assertThrows(RegistrationRejectedException.class, () -> FirehoseEmulator.of(target));

    assertThat(e).hasMessageThat().contains("does not answer the registration request");
    assertThat(e).hasMessageThat().contains("No database");
  }

  @Test
  void aBatchArrivesGatedCompletedAndInTheServicesForm() {
    FakeModule module =
        new FakeModule(withNothingBut(Permissions.builder().build()).build());
    FirehoseEmulator mparticle =
        FirehoseEmulator.builder(Target.of(module)).accountId(17).build();

    Delivery delivery = mparticle.send(ida.does(Samples.sessionEnd(), Samples.unknownEvent()));

    ObjectNode received = module.lastReceived();
    assertThat(received.fieldNames().next()).isEqualTo("type");
    assertThat(UUID.fromString(received.path("id").asText()).version()).isEqualTo(4);
    assertThat(received.path("timestamp_ms").asLong()).isEqualTo(Samples.NOW.toEpochMilli());
    assertThat(received.path("firehose_version").asText()).isEqualTo("3.2.0");
    assertThat(received.path("account").toString())
        .isEqualTo("{\"account_id\":17,\"account_settings\":{}}");
    assertThat(received.path("events")).hasSize(1);
    assertThat(delivery.message().orElseThrow().toString()).isEqualTo(received.toString());
    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.response().orElseThrow().id().orElseThrow().toString())
        .isEqualTo(received.path("id").asText());
    assertThat(delivery.withheld().stream().map(Withheld::path).toList())
        .containsAtLeast("$.events[0].location", "$.events[1]", "$.mpid");
    assertThat(delivery.failures()).isEmpty();
    assertThat(delivery.attempts()).hasSize(1);
  }

  @Test
  void messagesAreTheSameInEachRun() {
    List<JsonNode> runs = Stream.of(1, 2)
        .<JsonNode>map(run -> {
          FakeModule module = new FakeModule(complete().build());
          FirehoseEmulator mparticle = FirehoseEmulator.of(module);
          mparticle.send(Samples.customEvent());
          mparticle.send(Samples.customEvent());
          return module.lastReceived();
        })
        .toList();

    assertThat(runs.get(0)).isEqualTo(runs.get(1));
  }

  @Test
  void eventsAloneAreSentOnAPlatformThatTheModuleRegisters() {
    FakeModule module = new FakeModule(Registrations.with(Registrations.allEvents()
        .supportedRuntimeEnvironmentNames(List.of("roku"))
        .build()));

    FirehoseEmulator.of(module).send(Samples.customEvent());

    assertThat(module.lastReceived().at("/runtime_environment/type").asText()).isEqualTo("roku");
  }

  @Test
  void whatIsWithheldIsNotSent() {
    FakeModule module = new FakeModule(Registrations.with(Registrations.allEvents()
        .supportedRuntimeEnvironmentNames(List.of("roku"))
        .build()));

    Delivery delivery = FirehoseEmulator.of(module).send(ida.does(Samples.customEvent()));

    assertThat(delivery.status()).isEqualTo(Status.WITHHELD);
    assertThat(delivery.attempts()).isEmpty();
    assertThat(delivery.message()).isEmpty();
    assertThat(module.received()).isEmpty();
  }

  @Test
  void accountAndConnectionSettingsArriveTogetherAsTheCustomerEnteredThem() {
    FakeModule module = new FakeModule(Registrations.with(Registrations.allEvents()
        .addAccountSettings(
            API_KEY,
            IntegerSetting.builder().id("limit").name("Limit").defaultValue(50).build(),
            BooleanSetting.builder().id("digest").name("Digest").checked(true).build())
        .addEventConnectionSettings(
            TextSetting.builder().id("campaign").name("Campaign").build())
        .build()));

    FirehoseEmulator.of(module)
        .enter("apiKey", "secret")
        .enter(Form.EVENT_CONNECTION, "campaign", "autumn")
        .send(Samples.customEvent());

    assertThat(module.lastReceived().at("/account/account_settings").toString())
        .isEqualTo("{\"apiKey\":\"secret\",\"campaign\":\"autumn\",\"digest\":\"True\","
            + "\"limit\":\"50\"}");
  }

  @Test
  void nothingIsSentBeforeTheFormIsFilledIn() {
    ModuleRegistrationResponse registration =
        Registrations.with(Registrations.allEvents().addAccountSettings(API_KEY).build());
    FakeModule module = new FakeModule(registration);

    InvalidFormException e = assertThrows(
        InvalidFormException.class, () -> FirehoseEmulator.of(module).send(Samples.customEvent()));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("The form Event configuration can't be saved: apiKey: API key is required");
    assertThat(module.received()).isEmpty();
    FirehoseEmulator.builder(Target.of(module))
        .withOutdatedForms()
        .build()
        .send(Samples.customEvent());
    assertThat(module.lastReceived().at("/account/account_settings").toString())
        .isEqualTo("{\"apiKey\":null}");
  }

  @Test
  void onlyFieldsThatAFormHasCanBeFilledIn() {
    FirehoseEmulator mparticle = FirehoseEmulator.of(new FakeModule(audiences(Optional.empty())));

    assertThrows(IllegalArgumentException.class, () -> mparticle.enter("other", "1"));
    assertThrows(IllegalArgumentException.class, () -> mparticle.enter("list", "1"));
    assertThrows(
        IllegalArgumentException.class, () -> mparticle.enter(Form.DSR_ACCOUNT, "apiKey", "1"));
    assertThrows(
        IllegalArgumentException.class,
        () -> mparticle.enter(Form.AUDIENCE_SUBSCRIPTION, "list", "1"));
  }

  @Test
  void failedCallsAreRepeatedWithGrowingDelays() {
    FakeModule module = new FakeModule(complete().build()).failNext("one", "two", "three");

    Delivery delivery = FirehoseEmulator.of(module).send(Samples.customEvent());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.failures().stream().map(Answer.Failure::text).toList())
        .containsExactly(
            "java.io.IOException: one", "java.io.IOException: two", "java.io.IOException: three")
        .inOrder();
    Instant start = Samples.NOW;
    assertThat(delivery.attempts().stream().map(Attempt::at).toList())
        .containsExactly(start, start.plusSeconds(1), start.plusSeconds(3), start.plusSeconds(7))
        .inOrder();
    assertThat(module.received().stream().distinct().toList()).hasSize(1);
  }

  @Test
  void mparticleGivesUpAtTheCap() {
    FakeModule module = new FakeModule(complete().build()).failNext("one", "two", "three");
    FirehoseEmulator mparticle = FirehoseEmulator.builder(Target.of(module))
        .retries(RetryPolicy.LAMBDA.withMaxAttempts(2))
        .build();

    Delivery delivery = mparticle.send(Samples.customEvent());

    assertThat(delivery.status()).isEqualTo(Status.LOST);
    assertThat(delivery.attempts()).hasSize(2);
    assertThat(delivery.toString())
        .startsWith("LOST after 2 attempts\n  failed: java.io.IOException: one\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      tea                                                | The answer is no message
      {'type':'event_processing_request'}                | The answer has type event_processing_request
      {'type':'audience_subscription_response'}          | The answer has type audience_subscription_
      {'type':'event_processing_response'}               | The response has no id
      """, quoteCharacter = '"')
  void anAnswerThatIsNoResponseIsAFailureForGood(String answer, String text) {
    FakeModule module = new FakeModule(complete().build()).answerNext(answer);

    Delivery delivery = FirehoseEmulator.of(module).send(Samples.customEvent());

    assertThat(delivery.status()).isEqualTo(Status.REJECTED);
    assertThat(delivery.failures().get(0).text()).startsWith(text);
    assertThat(module.received()).hasSize(1);
  }

  @Test
  void settingsThatTheModuleReturnsComeBackWithMemberships() {
    FakeModule module = new FakeModule(audiences(Optional.empty()))
        .answerNext("{'type':'audience_subscription_response','id':"
            + "'8b6e21d5-71ad-4be4-b3f5-7a38d1a6f1a5',"
            + "'audience_subscription_settings':{'listId':'L1'}}");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module).enter("apiKey", "secret");

    Delivery connected = mparticle.connect(TEA, Map.of("list", "Monthly"));
    Delivery joined = mparticle.send(ida.joins(TEA));

    assertThat(connected.isHandled()).isTrue();
    JsonNode request = module.received().get(0);
    assertThat(request.path("action").asText()).isEqualTo("add");
    assertThat(request.path("audience_name").asText()).isEqualTo("Tea lovers");
    assertThat(request.path("audience_subscription_settings").toString())
        .isEqualTo("{\"list\":\"Monthly\",\"listId\":null}");
    assertThat(request.at("/account/account_settings/apiKey").asText()).isEqualTo("secret");
    assertThat(joined.isHandled()).isTrue();
    JsonNode audience = module.lastReceived().at("/user_profiles/0/audiences/0");
    assertThat(audience.path("audience_subscription_settings").toString())
        .isEqualTo("{\"list\":\"Monthly\",\"listId\":\"L1\"}");
    assertThat(audience.path("action").asText()).isEqualTo("add");
  }

  @Test
  void updatesCarryTheFormerSettingsAndKeepWhatTheModuleReturned() {
    FakeModule module = new FakeModule(audiences(Optional.empty()))
        .answerNext("{'type':'audience_subscription_response','id':"
            + "'8b6e21d5-71ad-4be4-b3f5-7a38d1a6f1a5',"
            + "'audience_subscription_settings':{'listId':'L1'}}");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module).enter("apiKey", "secret");
    mparticle.connect(TEA, Map.of("list", "Monthly"));

    mparticle.update(TEA, Map.of("list", "Weekly"));

    JsonNode request = module.lastReceived();
    assertThat(request.path("action").asText()).isEqualTo("update");
    assertThat(request.path("previous_audience_subscription_settings").toString())
        .isEqualTo("{\"list\":\"Monthly\",\"listId\":\"L1\"}");
    assertThat(request.path("audience_subscription_settings").toString())
        .isEqualTo("{\"list\":\"Weekly\",\"listId\":\"L1\"}");
  }

  @Test
  void membershipsAreSentForConnectedAudiencesAlone() {
    FakeModule module = new FakeModule(audiences(Optional.empty()));
    FirehoseEmulator mparticle = FirehoseEmulator.builder(Target.of(module))
        .retries(RetryPolicy.LAMBDA.withMaxAttempts(1))
        .build()
        .enter("apiKey", "secret");

    Delivery before = mparticle.send(ida.joins(TEA));
    module.failNext("Not now");
    mparticle.connect(TEA, Map.of("list", "Monthly"));
    Delivery afterFailure = mparticle.send(ida.joins(TEA));
    mparticle.connect(TEA, Map.of("list", "Monthly"));
    Delivery connected = mparticle.send(ida.joins(TEA));
    mparticle.disconnect(TEA);
    Delivery disconnected = mparticle.send(ida.leaves(TEA));

    assertThat(List.of(
            before.status(), afterFailure.status(), connected.status(), disconnected.status()))
        .containsExactly(Status.WITHHELD, Status.WITHHELD, Status.HANDLED, Status.WITHHELD)
        .inOrder();
    assertThat(before.withheld().get(0))
        .isEqualTo(new Withheld(
            "$.user_profiles[0].audiences[0]",
            Withheld.Reason.NOT_CONNECTED,
            "the audience is not connected to the module",
            Optional.empty()));
    assertThat(module.lastReceived().path("action").asText()).isEqualTo("remove");
  }

  @Test
  void aModuleMayReturnOnlySettingsThatItDeclares() {
    FakeModule module = new FakeModule(audiences(Optional.empty()))
        .answerNext("{'type':'audience_subscription_response','id':"
            + "'8b6e21d5-71ad-4be4-b3f5-7a38d1a6f1a5',"
            + "'audience_subscription_settings':{'other':'1'}}");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module).enter("apiKey", "secret");

    Delivery delivery = mparticle.connect(TEA, Map.of("list", "Monthly"));

    assertThat(delivery.status()).isEqualTo(Status.REJECTED);
    assertThat(delivery.failures().get(0).text())
        .isEqualTo("The response has settings that the registration does not declare: [other]");
    assertThat(mparticle.send(ida.joins(TEA)).status()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void aBulkIsSentWhenItsNumberIsReached() {
    FakeModule module = new FakeModule(audiences(
        Optional.of(BulkConfiguration.builder().bulkForwardWaitForMessages(3).build())));
    FirehoseEmulator mparticle = FirehoseEmulator.of(module).enter("apiKey", "secret");
    mparticle.connect(TEA, Map.of("list", "Monthly"));

    List<Status> statuses = List.of(
        mparticle.send(ida.joins(TEA)).status(),
        mparticle.send(SampleUser.of("otto@example.org").joins(TEA)).status(),
        mparticle.send(ida.leaves(TEA)).status(),
        mparticle.send(ida.joins(TEA)).status());

    assertThat(statuses)
        .containsExactly(Status.WAITING, Status.WAITING, Status.HANDLED, Status.WAITING)
        .inOrder();
    assertThat(module.lastReceived().path("user_profiles")).hasSize(3);
    assertThat(mparticle.sendWaiting().orElseThrow().isHandled()).isTrue();
    assertThat(module.lastReceived().path("user_profiles")).hasSize(1);
    assertThat(mparticle.sendWaiting()).isEmpty();
  }

  @Test
  void aBulkIsSentWhenItsTimeIsOver() {
    FakeModule module = new FakeModule(audiences(
        Optional.of(BulkConfiguration.builder().bulkForwardWaitInMinutes(30).build())));
    VirtualClock clock = new VirtualClock();
    FirehoseEmulator mparticle =
        FirehoseEmulator.builder(Target.of(module)).clock(clock).build().enter("apiKey", "secret");
    mparticle.connect(TEA, Map.of("list", "Monthly"));

    Status first = mparticle.send(ida.joins(TEA)).status();
    clock.advance(Duration.ofMinutes(30));
    Status second = mparticle.send(ida.leaves(TEA)).status();

    assertThat(first).isEqualTo(Status.WAITING);
    assertThat(second).isEqualTo(Status.HANDLED);
    assertThat(module.lastReceived().path("user_profiles")).hasSize(2);
  }

  @Test
  void suspensionStopsTheFlowUntilTheCustomerResumes() {
    FakeModule module = new FakeModule(complete().build())
        .answerNext("{'type':'event_processing_response','id':"
            + "'8b6e21d5-71ad-4be4-b3f5-7a38d1a6f1a5','suspend_subscription':true}");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    Status first = mparticle.send(Samples.customEvent()).status();
    Status second = mparticle.send(Samples.customEvent()).status();
    List<Status> verification =
        mparticle.verify().stream().map(Delivery::status).toList();
    Status erasure = mparticle.send(ida.asksForErasure()).status();
    boolean suspended = mparticle.isSuspended();
    mparticle.resume();
    Status resumed = mparticle.send(Samples.customEvent()).status();

    assertThat(List.of(first, second, erasure, resumed))
        .containsExactly(Status.HANDLED, Status.SUSPENDED, Status.HANDLED, Status.HANDLED)
        .inOrder();
    assertThat(verification).containsExactly(Status.SUSPENDED, Status.HANDLED).inOrder();
    assertThat(suspended).isTrue();
    assertThat(mparticle.isSuspended()).isFalse();
  }

  @Test
  void verificationRequestsAreEmptyAndPassTheGate() {
    FakeModule module =
        new FakeModule(withNothingBut(Permissions.builder().build()).build());

    List<Delivery> deliveries = FirehoseEmulator.of(module).verify();

    assertThat(deliveries.stream().map(Delivery::status).toList())
        .containsExactly(Status.HANDLED, Status.HANDLED);
    assertThat(module.received().get(0).path("events")).isEmpty();
    assertThat(module.received().get(0).path("events").isArray()).isTrue();
    assertThat(module.received().get(1).has("user_profiles")).isFalse();
    assertThat(module.received().get(1).has("account")).isTrue();
  }

  @Test
  void anErasureHasAnAccount() {
    FakeModule module = new FakeModule(complete().build());

    Delivery delivery = FirehoseEmulator.of(module).send(ida.asksForErasure());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(module.lastReceived().at("/subject_identities/email/value").asText())
        .isEqualTo("ida@example.org");
    assertThat(module.lastReceived().has("account")).isTrue();
  }

  @Test
  void aLostAnswerAndARepeatedMessageArriveTwiceUnderOneId() {
    FakeModule module = new FakeModule(complete().build());
    FirehoseEmulator losing = FirehoseEmulator.builder(Target.of(module))
        .faults(Faults.losingAnswers(1))
        .build();

    Delivery delivery = losing.send(Samples.customEvent());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.failures().get(0).text())
        .isEqualTo("The connection was lost before the answer");
    assertThat(module.received()).hasSize(2);
    assertThat(module.received().get(0)).isEqualTo(module.received().get(1));
    assertThat(losing.report().duplicates()).isEqualTo(1);

    FirehoseEmulator repeating =
        FirehoseEmulator.builder(Target.of(module)).faults(Faults.repeating(2)).build();
    repeating.send(Samples.customEvent());
    repeating.send(Samples.customEvent());

    assertThat(module.received()).hasSize(5);
    assertThat(repeating.report().duplicates()).isEqualTo(1);
  }

  @Test
  void theReportCountsWhatBecameOfMessages() {
    FakeModule module =
        new FakeModule(withNothingBut(Permissions.builder().build()).build()).failNext("one");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    mparticle.send(ida.does(Samples.customEvent()));
    mparticle.send(ida.does());

    Report report = mparticle.report();
    assertThat(report.count(Status.HANDLED)).isEqualTo(1);
    assertThat(report.count(Status.WITHHELD)).isEqualTo(1);
    assertThat(report.attempts()).isEqualTo(2);
    assertThat(report.retries()).isEqualTo(1);
    assertThat(report.duplicates()).isEqualTo(0);
    assertThat(report.withheld()).containsAtLeast(Withheld.Reason.NO_EVENTS, 1L);
    assertThat(report.toString())
        .startsWith("messages:   HANDLED 1, WITHHELD 1\nattempts:   2, of which retries 1");
  }

  @Test
  void thePreviewSendsNothing() {
    FakeModule module = new FakeModule(complete().build());
    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    ObjectNode batch = Trees.object(Samples.batch());

    assertThat(mparticle.preview(batch).message()).isPresent();
    assertThat(module.received()).isEmpty();
    assertThrows(
        IllegalArgumentException.class, () -> mparticle.preview(batch.put("type", "tea_time")));
  }

  private static ModuleRegistrationResponse.Builder complete() {
    return ModuleRegistrationResponse.builder().from(Registrations.everything());
  }

  private static ModuleRegistrationResponse.Builder withNothingBut(Permissions permissions) {
    return ModuleRegistrationResponse.builder()
        .from(Registrations.with(
            permissions,
            Registrations.allEvents()
                .supportedEventTypeNames(List.of("custom_event", "session_end"))
                .build()))
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder().build())
        .dsrProcessingRegistration(Optional.empty());
  }

  private static ModuleRegistrationResponse audiences(Optional<BulkConfiguration> bulk) {
    return complete()
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder()
            .addAccountSettings(API_KEY)
            .addAudienceSubscriptionSettings(LIST, LIST_ID)
            .bulkConfiguration(bulk)
            .build())
        .build();
  }
}
