package com.mparticle.firehose.emulator.registration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.json.Trees;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistrationCheckTest {

  private static final String GOOD = """
      {"type": "module_registration_response", "id": "1f2cdb3f-4a0c-4a7e-b1a9-2d6b1a0c5e11",
       "timestamp_ms": 1, "firehose_version": "3.2.0", "sdk_version": "3.2.0",
       "name": "Acme", "version": "1.0",
       "description": "<a href='https://acme.example'>Acme</a> sells tea.",
       "permissions": {
         "user_identities": [{"type": "email", "encoding": "sha256", "required": true}],
         "partner_identities": [{"type": "Acme_UserId", "encoding": "raw", "required": false}],
         "allow_user_attributes": true},
       "event_processing_registration": {
         "account_settings": [
           {"type": "text", "id": "apiKey", "name": "API key", "visible": true, "required": true,
            "confidential": true},
           {"type": "integer", "id": "limit", "name": "Limit", "visible": true, "min_value": 1,
            "max_value": 500, "default_value": 50, "required": false},
           {"type": "float", "id": "share", "name": "Share", "visible": true, "required": false},
           {"type": "boolean", "id": "digest", "name": "Digest", "visible": true, "checked": true,
            "default_value": false}],
         "event_connection_settings": [
           {"type": "text", "id": "list", "name": "List", "visible": true, "required": false,
            "confidential": false}],
         "supported_event_types": ["custom_event", "user_attribute_change"],
         "supported_runtime_environments": ["ios", "unknown"],
         "max_data_age_hours": 24,
         "authentication": {"type": "oauth2", "authorization_url": "https://acme.example/a",
           "token_url": "https://acme.example/t", "client_id": "firehose",
           "access_token_type": "bearer", "scopes": [{"name": "write", "description": "Write"}]}},
       "audience_processing_registration": {
         "bulk_configuration": {"bulk_forward_wait_for_messages": 5}},
       "dsr_processing_registration": {"supported_dsr_types": ["erasure"], "domain": "acme.example"}}
      """;

  @Test
  void nothingIsWrongWithAGoodRegistration() {
    assertThat(RegistrationCheck.check(GOOD)).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("missing-property", "id", "/id", null),
        fault("missing-property", "timestamp_ms", "/timestamp_ms", null),
        fault("unknown-property", "permissions.allow_mpid", "/permissions/allow_mpid", "true"),
        fault("wrong-type", "name", "/name", "7"),
        fault(
            "wrong-type",
            "event_processing_registration.max_data_age_hours",
            "/event_processing_registration/max_data_age_hours",
            "\"24\""),
        fault(
            "wrong-type", "permissions.device_identities", "/permissions/device_identities", "{}"),
        fault(
            "unknown-constant",
            "event_processing_registration.supported_event_types[0]",
            "/event_processing_registration/supported_event_types/0",
            "\"tea_time\""),
        fault(
            "unknown-constant",
            "permissions.user_identities[0].encoding",
            "/permissions/user_identities/0/encoding",
            "\"rot13\""),
        fault("blank-name", "name", "/name", "\" \""),
        fault("blank-version", "version", "/version", null),
        fault(
            "description-length",
            "description",
            "/description",
            "\"<a href=''>Acme</a>" + "x".repeat(226) + "\""),
        fault("description-link", "description", "/description", "\"Acme sells tea.\""),
        fault(
            "one-partner-identity",
            "permissions.partner_identities",
            "/permissions/partner_identities/1",
            "{\"type\": \"Acme_Other\", \"encoding\": \"raw\"}"),
        fault(
            "partner-identity-name",
            "permissions.partner_identities",
            "/permissions/partner_identities/0/type",
            "\"UserId\""),
        fault(
            "duplicate-permission",
            "permissions.user_identities",
            "/permissions/user_identities/1",
            "{\"type\": \"email\", \"encoding\": \"sha256\"}"),
        fault(
            "no-runtime-environments",
            "event_processing_registration.supported_runtime_environments",
            "/event_processing_registration/supported_runtime_environments",
            "[]"),
        fault(
            "no-types",
            "event_processing_registration",
            "/event_processing_registration/supported_event_types",
            "[]"),
        fault(
            "duplicate-runtime-environment",
            "event_processing_registration.supported_runtime_environments",
            "/event_processing_registration/supported_runtime_environments/1",
            "\"ios\""),
        fault(
            "duplicate-type",
            "event_processing_registration.supported_event_types",
            "/event_processing_registration/supported_event_types/1",
            "\"custom_event\""),
        fault(
            "max-data-age",
            "event_processing_registration.max_data_age_hours",
            "/event_processing_registration/max_data_age_hours",
            "0"),
        fault(
            "unpermitted-event-type",
            "event_processing_registration.supported_event_types",
            "/permissions/allow_user_attributes",
            null),
        fault(
            "push-provider",
            "event_processing_registration.supported_event_types",
            "/event_processing_registration/supported_event_types/0",
            "\"push_message_receipt\""),
        fault(
            "push-provider-open",
            "event_processing_registration.supported_event_types",
            "/event_processing_registration/supported_event_types/0",
            "\"push_message_open\""),
        fault(
            "oauth2-required",
            "event_processing_registration.authentication.client_id",
            "/event_processing_registration/authentication/client_id",
            null),
        fault(
            "oauth2-url",
            "event_processing_registration.authentication.token_url",
            "/event_processing_registration/authentication/token_url",
            "\"acme.example/t\""),
        fault(
            "oauth2-header",
            "event_processing_registration.authentication",
            "/event_processing_registration/authentication/access_token_type",
            "\"custom_header\""),
        fault(
            "oauth2-header",
            "event_processing_registration.authentication",
            "/event_processing_registration/authentication/custom_header_name",
            "\"X-Token\""),
        fault(
            "oauth2-expiry",
            "event_processing_registration.authentication.default_expires_in",
            "/event_processing_registration/authentication/default_expires_in",
            "0"),
        fault(
            "oauth2-scope",
            "event_processing_registration.authentication.scopes",
            "/event_processing_registration/authentication/scopes/0/description",
            null),
        fault(
            "bulk-value",
            "audience_processing_registration.bulk_configuration",
            "/audience_processing_registration/bulk_configuration/bulk_forward_wait_for_messages",
            "0"),
        fault(
            "dsr-type",
            "dsr_processing_registration.supported_dsr_types",
            "/dsr_processing_registration/supported_dsr_types",
            "[]"),
        fault(
            "dsr-domain",
            "dsr_processing_registration.domain",
            "/dsr_processing_registration/domain",
            "\"https://acme.example/\""),
        fault(
            "dsr-identity",
            "dsr_processing_registration",
            "/permissions/user_identities/0/type",
            "\"facebook\""),
        fault(
            "setting-id",
            "event_processing_registration.account_settings",
            "/event_processing_registration/account_settings/0/id",
            null),
        fault(
            "setting-id",
            "event_processing_registration.event_connection_settings",
            "/event_processing_registration/event_connection_settings/0/id",
            "\"apiKey\""),
        fault(
            "blank-setting-name",
            "event_processing_registration.account_settings[0]",
            "/event_processing_registration/account_settings/0/name",
            "\"\""),
        fault(
            "setting-description",
            "event_processing_registration.account_settings[0]",
            "/event_processing_registration/account_settings/0/description",
            "\"See https://acme.example\""),
        fault(
            "setting-range",
            "event_processing_registration.account_settings[1]",
            "/event_processing_registration/account_settings/1/min_value",
            "501"),
        fault(
            "setting-default",
            "event_processing_registration.account_settings[1]",
            "/event_processing_registration/account_settings/1/default_value",
            "0"),
        fault(
            "hidden-required-setting",
            "event_processing_registration.account_settings[0]",
            "/event_processing_registration/account_settings/0/visible",
            "false"));
  }

  /**
   * A fault.
   *
   * @param pointer of the value to replace
   * @param json the value, or null to remove it
   */
  private static Arguments fault(String rule, String path, String pointer, @Nullable String json) {
    return argumentSet(
        rule + " " + pointer, rule, path, changed(Map.of(pointer, String.valueOf(json))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsNamedOnceAndAtItsPlace(String rule, String path, String registration) {
    List<RegistrationFinding> findings = RegistrationCheck.check(registration);

    assertThat(findings.stream().map(RegistrationFinding::rule).toList()).containsExactly(rule);
    assertThat(findings.get(0).path()).isEqualTo(path);
    assertThat(findings.get(0).toString()).endsWith("[" + rule + "]");
  }

  @Test
  void aModuleIsRegisteredForSomething() {
    String registration = changed(Map.of(
        "/event_processing_registration", "null",
        "/audience_processing_registration", "null",
        "/dsr_processing_registration", "null"));

    assertThat(RegistrationCheck.check(registration))
        .containsExactly(new RegistrationFinding(
            "no-section",
            RegistrationFinding.Severity.ERROR,
            "",
            "a module is registered for events, audiences or data subject requests"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"type\": \"event_processing_response\"}", "tea"})
  void whatIsNoRegistrationIsUnreadable(String json) {
    assertThat(RegistrationCheck.check(json).stream()
            .map(RegistrationFinding::rule)
            .toList())
        .containsExactly("unreadable");
  }

  private static String changed(Map<String, String> changes) {
    ObjectNode registration = Trees.object(GOOD);
    changes.forEach((pointer, json) -> change(registration, pointer, json));
    return registration.toString();
  }

  private static void change(ObjectNode registration, String pointer, String json) {
    int slash = pointer.lastIndexOf('/');
    String last = pointer.substring(slash + 1);
    JsonNode owner = registration.at(pointer.substring(0, slash));
    if (owner instanceof ObjectNode object) {
      if (json.equals("null")) {
        object.remove(last);
      } else {
        object.set(last, Trees.object("{\"value\":" + json + "}").get("value"));
      }
    } else {
      ArrayNode array = (ArrayNode) owner;
      JsonNode value = Trees.object("{\"value\":" + json + "}").get("value");
      int index = Integer.parseInt(last);
      if (index < array.size()) {
        array.set(index, value);
      } else {
        array.add(value);
      }
    }
  }
}
