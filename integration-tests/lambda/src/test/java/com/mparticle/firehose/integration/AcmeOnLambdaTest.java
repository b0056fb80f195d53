package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of messages on Lambda; what Acme does with them is tested without it. One process
 * answers all these messages, and another does so in Turkish, where the small letter of "I" is no
 * "i".
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
@ParameterizedClass
@MethodSource("functions")
final class AcmeOnLambdaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SampleUser IDA = Samples.user();

  private final AcmeOnLambda acme;
  private final FirehoseEmulator mparticle;

  AcmeOnLambdaTest(AcmeOnLambda acme) {
    this.acme = acme;
    this.mparticle = FirehoseEmulator.of(acme).enter("apiKey", "key-of-customer-17");
    acme.acmeApi().takeRequests();
  }

  /** Started one by one, and closed by JUnit. */
  static Stream<Arguments> functions() {
    return Stream.of("en-US", "tr-TR").map(AcmeOnLambdaTest::functionIn);
  }

  private static Arguments functionIn(String locale) {
    try {
      String[] parts = locale.split("-", 2);
      return argumentSet(
          locale,
          AcmeOnLambda.start(List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1])));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What mParticle sends, and what Acme's API gets of it. */
  static Stream<Arguments> messages() {
    return Stream.of(
        message(
            "batch",
            mparticle -> mparticle.send(IDA.batch(Samples.events(), Samples.notifications())),
            "/v1/consents /v1/sessions /v1/sessions /v1/events /v1/profiles /v1/purchases"
                + " /v1/schedules"),
        message(
            "subscription",
            mparticle -> mparticle.connect(Samples.audience(), Map.of("mailingList", "Tea letter")),
            "/v1/lists"),
        message("erasure", mparticle -> mparticle.send(IDA.asksForErasure()), "/v1/erasures"),
        message(
            "test of the connection for events", mparticle -> mparticle.verify().get(0), ""),
        message(
            "test of the connection for audiences",
            mparticle -> mparticle.verify().get(1),
            ""),
        message(
            "membership",
            mparticle -> {
              mparticle.connect(Samples.audience(), Map.of("mailingList", "Tea letter"));
              return mparticle.send(IDA.joins(Samples.audience()));
            },
            "/v1/lists /v1/members"));
  }

  private static Arguments message(
      String name, Function<FirehoseEmulator, Delivery> sending, String paths) {
    return argumentSet(name, sending, paths);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messagesOfEachKindAreHandledAndAnsweredUnderTheirId(
      Function<FirehoseEmulator, Delivery> sending, String paths) {
    Delivery delivery = sending.apply(mparticle);

    Message response = delivery.response().orElseThrow();
    assertThat(response.id().orElseThrow().toString())
        .isEqualTo(delivery.message().orElseThrow().path("id").asText());
    assertThat(response.firehoseVersion()).hasValue("3.2.0");
    assertThat(response.timestampMs().isPresent()).isTrue();
    assertThat(String.join(" ", acmeReceived())).isEqualTo(paths);
  }

  @Test
  void theRegistrationIsTheFileThatTheCompilerWrote() throws IOException {
    Message file = new MessageSerializer().deserialize(Resources.read("/" + RunAcme.REGISTRATION));

    assertThat(withoutEnvelope(mparticle.registration())).isEqualTo(withoutEnvelope(file));
  }

  private static JsonNode withoutEnvelope(Message registration) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(new MessageSerializer().serialize(registration));
    return json.remove(List.of("id", "timestamp_ms"));
  }

  @Test
  void aFailedCallFailsWithTheNameOfItsExceptionAndTheRepetitionSucceeds() {
    acme.acmeApi().answerNextWith(500);

    Delivery delivery = mparticle.send(Samples.customEvent());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.failures()).hasSize(1);
    assertThat(delivery.failures().get(0).text())
        .startsWith("com.mparticle.firehose.ProcessingFailedException: ");
    assertThat(delivery.failures().get(0).text())
        .contains("custom_event \"Recipe opened\" " + Samples.customEvent().id().orElseThrow());
  }

  /**
   * mParticle does not send what a registration does not ask for; a newer one may do so one day.
   */
  @Test
  void anEventOfUnknownTypeDoesNotKeepItsNeighboursFromBeingDelivered() {
    Answer answer = call("""
        {"type": "event_processing_request", "id": "0b7a2f0e-57ac-4d0c-8a4f-1c1f3a2f6d03",
         "firehose_version": "3.9.0", "account": {"account_settings": {"apiKey": "key"}},
         "user_identities": [{"type": "email", "encoding": "raw", "value": "ida@example.org"}],
         "runtime_environment": {"type": "smart_teapot", "boils": true},
         "events": [
           {"type": "custom_event", "name": "Kettle on", "custom_event_type": "brewing"},
           {"type": "scent_perceived", "intensity": {"bergamot": 0.7}},
           {"type": "custom_event", "name": "Kettle off"}]}
        """);

    assertThat(answer).isInstanceOf(Answer.Response.class);
    assertThat(acmeReceived())
        .containsExactly("/v1/events", "/v1/events", "/v1/schedules")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tea", "null", "[]", "{", "{}", "{\"type\": \"tea_time\"}"})
  void whatIsNoMessageFailsTheCallAndTheProcessLivesOn(String message) {
    assertThat(((Answer.Failure) call(message)).text())
        .startsWith("com.mparticle.firehose.MalformedMessageException: ");
    assertThat(mparticle.verify().get(0).isHandled()).isTrue();
  }

  private Answer call(String message) {
    return acme.call(new Call(Message.Type.EVENT_PROCESSING_REQUEST, message, "call-1"));
  }

  private List<String> acmeReceived() {
    return acme.acmeApi().takeRequests().stream().map(request -> request.path()).toList();
  }
}
