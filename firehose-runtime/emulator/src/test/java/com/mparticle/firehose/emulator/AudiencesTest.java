package com.mparticle.firehose.emulator;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.emulator.Delivery.Status;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.TextSetting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AudiencesTest {

  private static final SampleAudience TEA = new SampleAudience(81, "Tea lovers");
  private static final TextSetting API_KEY =
      TextSetting.builder().id("apiKey").name("API key").required(true).build();
  private static final TextSetting LIST =
      TextSetting.builder().id("list").name("List").required(true).build();
  private static final TextSetting LIST_ID =
      TextSetting.builder().id("listId").name("List id").visible(false).build();

  private final SampleUser ida = Samples.user();

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

  private static ModuleRegistrationResponse audiences(Optional<BulkConfiguration> bulk) {
    return ModuleRegistrationResponse.builder()
        .from(Registrations.everything())
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder()
            .addAccountSettings(API_KEY)
            .addAudienceSubscriptionSettings(LIST, LIST_ID)
            .bulkConfiguration(bulk)
            .build())
        .build();
  }
}
