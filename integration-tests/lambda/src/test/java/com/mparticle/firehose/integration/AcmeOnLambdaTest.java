package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.integration.AcmeApiServer.Request;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One Lambda process answers all these messages; another does so in Turkish, where the small letter
 * of "I" is no "i".
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
@ParameterizedClass
@MethodSource("functions")
final class AcmeOnLambdaTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final AcmeOnLambda acme;

  AcmeOnLambdaTest(AcmeOnLambda acme) {
    this.acme = acme;
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

  @ParameterizedTest
  @EnumSource
  void everySampleIsAnsweredUnderItsId(Sample sample) throws IOException {
    JsonNode response = responseTo(sample.json());

    assertThat(response.path("id")).isEqualTo(JSON.readTree(sample.json()).path("id"));
    assertThat(response.path("firehose_version").asText()).isEqualTo("3.2.0");
    assertThat(response.path("timestamp_ms").isIntegralNumber()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTRATION, module_registration_response",
    "EVENTS, event_processing_response",
    "UNKNOWN_EVENT, event_processing_response",
    "CONNECTION_TEST, event_processing_response",
    "AUDIENCE_SUBSCRIPTION, audience_subscription_response",
    "AUDIENCE_MEMBERSHIP, audience_membership_change_response",
    "AUDIENCE_CONNECTION_TEST, audience_membership_change_response",
    "ERASURE, dsr_processing_response"
  })
  void theResponseFitsTheRequest(Sample sample, String type) throws IOException {
    assertThat(responseTo(sample.json()).path("type").asText()).isEqualTo(type);
  }

  @Test
  void theRegistrationIsTheFileThatTheCompilerWrote() throws IOException {
    JsonNode file = JSON.readTree(Resources.read("/" + RunAcme.REGISTRATION));

    JsonNode response = responseTo(Sample.REGISTRATION.json());

    for (String property : List.of(
        "name",
        "version",
        "description",
        "permissions",
        "event_processing_registration",
        "audience_processing_registration",
        "dsr_processing_registration")) {
      assertWithMessage(property).that(response.path(property)).isEqualTo(file.path(property));
      assertWithMessage(property).that(response.has(property)).isTrue();
    }
  }

  @Test
  void notificationsComeFirstThenEventsThenTheEndOfTheBatch() throws IOException {
    responseTo(Sample.EVENTS.json());

    assertThat(acmeReceived())
        .containsExactly(
            "/v1/consents {'consented':true,'email':'ida@example.org','purpose':'newsletter'}",
            "/v1/sessions {'change':'session_start','id':'5f0c7e0a-3a06-4a4e-9a1e-000000000001'}",
            "/v1/events {'attributes':{'minutes':'4','recipe':'Earl Grey'},'dailyLimit':20,"
                + "'email':'ida@example.org','id':'5f0c7e0a-3a06-4a4e-9a1e-000000000002',"
                + "'name':'Recipe opened','sender':'Acme'}",
            "/v1/profiles {'email':'ida@example.org','set':{'favourite':'Earl Grey'},'unset':[]}",
            "/v1/purchases {'amount':'12.90','currency':'EUR','email':'ida@example.org',"
                + "'id':'5f0c7e0a-3a06-4a4e-9a1e-000000000004','products':['Earl Grey']}",
            "/v1/sessions {'change':'session_end','id':'5f0c7e0a-3a06-4a4e-9a1e-000000000005'}",
            "/v1/schedules {'email':'ida@example.org'}")
        .inOrder();
  }

  @Test
  void settingsOfTheAccountReachTheHandlers() throws IOException {
    responseTo(Sample.EVENTS.json());

    for (Request request : acme.acmeApi().takeRequests()) {
      assertThat(request.authorization()).isEqualTo("Bearer key-of-customer-17");
    }
  }

  @Test
  void anEventOfUnknownTypeDoesNotKeepItsNeighboursFromBeingDelivered() throws IOException {
    responseTo(Sample.UNKNOWN_EVENT.json());

    List<String> received = acmeReceived();
    assertThat(received).hasSize(3);
    assertThat(received.get(0)).contains("'name':'Kettle on'");
    assertThat(received.get(1)).contains("'name':'Kettle off'");
    assertThat(received.get(2)).startsWith("/v1/schedules");
  }

  @ParameterizedTest
  @EnumSource(names = {"REGISTRATION", "CONNECTION_TEST", "AUDIENCE_CONNECTION_TEST"})
  void connectionTestsReachNoHandler(Sample sample) throws IOException {
    responseTo(sample.json());

    assertThat(acmeReceived()).isEmpty();
  }

  @Test
  void audienceSettingsThatTheHandlerReturnsGoBackToMparticle() throws IOException {
    JsonNode response = responseTo(Sample.AUDIENCE_SUBSCRIPTION.json());

    assertThat(acmeReceived())
        .containsExactly("/v1/lists {'action':'add','id':'list-81','title':'Monthly tea letter'}");
    assertThat(response.path("audience_subscription_settings"))
        .isEqualTo(json("{'mailingList':'Monthly tea letter','listId':'list-81'}"));
  }

  @Test
  void eachMembershipReachesTheHandler() throws IOException {
    responseTo(Sample.AUDIENCE_MEMBERSHIP.json());

    assertThat(acmeReceived())
        .containsExactly(
            "/v1/members {'action':'add','email':'ida@example.org','list':'list-81'}",
            "/v1/members {'action':'delete','email':'otto@example.org','list':'list-81'}")
        .inOrder();
  }

  @Test
  void anErasureReachesTheHandler() throws IOException {
    responseTo(Sample.ERASURE.json());

    assertThat(acmeReceived()).containsExactly("/v1/erasures {'email':'ida@example.org'}");
  }

  @Test
  void aFailedEventFailsTheCallAfterAllOthersWereHandled() throws IOException {
    acme.acmeApi().answerNextWith(500);

    JsonNode error = errorOf(Sample.UNKNOWN_EVENT.json());

    assertThat(error.path("errorType").asText())
        .isEqualTo("com.mparticle.firehose.ProcessingFailedException");
    assertThat(error.path("errorMessage").asText())
        .contains("custom_event \"Kettle on\" 5f0c7e0a-3a06-4a4e-9a1e-000000000011");
    assertThat(acmeReceived()).hasSize(3);
    responseTo(Sample.UNKNOWN_EVENT.json());
  }

  @Test
  void anErrorNeverShowsSettingsOrIdentities() throws IOException {
    acme.acmeApi().answerNextWith(500);

    String error = errorOf(Sample.EVENTS.json()).toString();

    assertThat(error).doesNotContain("key-of-customer-17");
    assertThat(error).doesNotContain("ida@example.org");
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDIENCE_SUBSCRIPTION", "AUDIENCE_MEMBERSHIP", "ERASURE"})
  void aFailedHandlerFailsTheCallAndTheRepetitionSucceeds(Sample sample) throws IOException {
    acme.acmeApi().answerNextWith(503);

    errorOf(sample.json());

    responseTo(sample.json());
  }

  @ParameterizedTest
  @EnumSource(names = {"EVENTS", "AUDIENCE_SUBSCRIPTION", "AUDIENCE_MEMBERSHIP", "ERASURE"})
  void nonRetryableFailuresDoNotFailTheCall(Sample sample) throws IOException {
    acme.acmeApi().answerNextWith(400);

    responseTo(sample.json());
  }

  @Test
  void aMissingSettingIsNamed() throws IOException {
    JsonNode error = errorOf(Sample.ERASURE.json().replace("apiKey", "apiKeys"));

    assertThat(error.path("errorMessage").asText()).contains("apiKey");
    assertThat(acmeReceived()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tea", "null", "[]", "{", "{}", "{\"type\": \"tea_time\"}"})
  void whatIsNoMessageFailsTheCallAndTheProcessLivesOn(String message) throws IOException {
    JsonNode error = errorOf(message);

    assertThat(error.path("errorType").asText())
        .isEqualTo("com.mparticle.firehose.MalformedMessageException");
    responseTo(Sample.CONNECTION_TEST.json());
  }

  private JsonNode responseTo(String message) throws IOException {
    LambdaAnswer answer = acme.send(message);
    assertWithMessage(answer.json()).that(answer.succeeded()).isTrue();
    return JSON.readTree(answer.json());
  }

  private JsonNode errorOf(String message) throws IOException {
    LambdaAnswer answer = acme.send(message);
    assertWithMessage(answer.json()).that(answer.succeeded()).isFalse();
    return JSON.readTree(answer.json());
  }

  /** Paths and bodies of requests, with single quotes. */
  private List<String> acmeReceived() {
    return acme.acmeApi().takeRequests().stream()
        .map(request -> request.path() + " " + request.body().replace('"', '\''))
        .toList();
  }

  private static JsonNode json(String singleQuoted) throws IOException {
    return JSON.readTree(singleQuoted.replace('\'', '"'));
  }
}
