package com.mparticle.firehose.json.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of messages that can't be read: one line with the place, without values. */
class JsonErrorsTest {

  private static final String KNOWN_TYPES =
      "module_registration_request, module_registration_response,"
          + " event_processing_request, event_processing_response, audience_subscription_request,"
          + " audience_subscription_response, audience_membership_change_request,"
          + " audience_membership_change_response, dsr_processing_request, dsr_processing_response";

  private final MessageSerializer serializer = new MessageSerializer();

  @ParameterizedTest
  @MethodSource
  void problemsNameThePlaceAndNoValue(String json, String problem) {
    MalformedMessageException e =
        assertThrows(MalformedMessageException.class, () -> serializer.deserialize(json));

    assertThat(e).hasMessageThat().isEqualTo(problem);
    assertThat(e).hasCauseThat().isNull();
  }

  static Stream<Arguments> problemsNameThePlaceAndNoValue() {
    return Stream.of(
        Arguments.of("", "expected one message and nothing else"),
        Arguments.of("[]", "expected one message and nothing else"),
        Arguments.of("\"hush\"", "expected one message and nothing else"),
        Arguments.of("{}", "type: expected one of " + KNOWN_TYPES + ", found none"),
        Arguments.of(
            "{\"type\":\"push\"}", "type: expected one of " + KNOWN_TYPES + ", found push"),
        Arguments.of(
            "{\"type\":\"dsr_processing_response\"} {}", "expected one message and nothing else"),
        Arguments.of(
            "{\"type\":\"dsr_processing_response\"} hush",
            "not well-formed JSON at line 1, column 36"),
        Arguments.of("{\"type\":hush}", "not well-formed JSON at line 1, column 9"),
        Arguments.of("{\n \"type\":\"hush", "not well-formed JSON at line 2, column 14"),
        Arguments.of(
            batch("\"events\":[{\"type\":\"error\",\"message\":\"hush\nhush\"}]"),
            "not well-formed JSON at line 1, column 77"),
        Arguments.of(batch("\"id\":\"hush\""), "id: expected a UUID, found a string"),
        Arguments.of(
            batch("\"timestamp_ms\":true"),
            "timestamp_ms: expected a whole number, found a boolean"),
        Arguments.of(batch("\"account\":5"), "account: expected an object, found a whole number"),
        Arguments.of(
            batch("\"account\":{\"account_id\":88888888888888888888}"),
            "account.account_id: expected a whole number, found one out of range"),
        Arguments.of(
            batch("\"account\":{\"account_settings\":\"hush\"}"),
            "account.account_settings: expected an object, found a string"),
        Arguments.of(batch("\"events\":{}"), "events: expected an array, found an object"),
        Arguments.of(
            batch("\"user_identities\":[{},{\"value\":{\"hush\":1}}]"),
            "user_identities[1].value: expected a string, found an object"),
        Arguments.of(
            batch("\"runtime_environment\":7.5"),
            "runtime_environment: expected an object, found a number"),
        Arguments.of(
            batch(
                "\"runtime_environment\":{\"type\":\"ios\",\"apple_search_ads_attribution\":{\"a\":1}}"),
            "runtime_environment.apple_search_ads_attribution.a: expected an object, found a whole number"),
        Arguments.of(
            batch("\"consent_state\":{\"gdpr_consent_state\":{\"a\\nb\\u2028c\":1}}"),
            "consent_state.gdpr_consent_state.a?b?c: expected an object, found a whole number"),
        Arguments.of(
            batch("\"consent_state\":{\"gdpr_consent_state\":{\"" + "p".repeat(80) + "\":1}}"),
            "consent_state.gdpr_consent_state." + "p".repeat(64)
                + "...: expected an object, found a whole number"),
        Arguments.of(batch("\"x\":" + "[".repeat(200_000)), "too large or too deeply nested"),
        Arguments.of(
            batch("\"timestamp_ms\":" + "9".repeat(2000)),
            "timestamp_ms: expected a whole number, found one out of range"),
        Arguments.of(
            "{\"type\":\"dsr_processing_request\",\"submitted_time\":\"hush\"}",
            "submitted_time: expected a point in time, found a string"));
  }

  private static String batch(String properties) {
    return "{\"type\":\"event_processing_request\"," + properties + "}";
  }
}
