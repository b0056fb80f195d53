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
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FirehoseEmulatorTest {

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
