package com.mparticle.firehose.model.registration;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.OAuth2Authentication.AccessTokenType;
import com.mparticle.firehose.model.authentication.OAuth2Authentication.GrantType;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModuleRegistrationResponseTest {

  /** All sections, all types of settings, OAuth2. */
  private static final String JSON = """
      {
        "type": "module_registration_response",
        "id": "5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001",
        "timestamp_ms": 1714592744067,
        "firehose_version": "3.2.0",
        "sdk_version": "3.2.0",
        "name": "Acme",
        "description": "<a href=\\"https://acme.example\\">Acme</a> sends mail.",
        "version": "1.0",
        "permissions": {
          "device_identities": [
            {"type": "ios_advertising_id", "encoding": "raw", "required": false}
          ],
          "user_identities": [
            {"type": "email", "encoding": "sha256", "required": true}
          ],
          "partner_identities": [
            {"type": "Acme_Visitor", "encoding": "md5", "required": false}
          ],
          "allow_access_location": true,
          "allow_user_attributes": true
        },
        "event_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "apiKey",
              "name": "API key",
              "description": "Issued by Acme.",
              "visible": true,
              "default_value": "none",
              "required": true,
              "confidential": true
            },
            {
              "type": "integer",
              "id": "batchSize",
              "name": "Batch size",
              "visible": true,
              "default_value": 50,
              "min_value": 1,
              "max_value": 9007199254740993,
              "required": false
            }
          ],
          "event_connection_settings": [
            {
              "type": "float",
              "id": "rate",
              "name": "Rate",
              "visible": true,
              "default_value": 0.5,
              "min_value": 0.25,
              "max_value": 1.5,
              "required": true
            },
            {
              "type": "boolean",
              "id": "dryRun",
              "name": "Dry run",
              "visible": true,
              "default_value": true,
              "checked": true
            }
          ],
          "supported_event_types": ["custom_event", "session_start"],
          "supported_runtime_environments": ["ios", "android"],
          "supported_system_notification_types": ["gdpr_consent_state"],
          "max_data_age_hours": 48,
          "push_messaging_provider_id": "acme-push",
          "authentication": {
            "type": "oauth2",
            "authorization_url": "https://acme.example/authorize",
            "refresh_url": "https://acme.example/refresh",
            "token_url": "https://acme.example/token",
            "grant_type": "authorization_code",
            "default_expires_in": 3600,
            "client_id": "mparticle",
            "access_token_type": "custom_header",
            "custom_header_name": "X-Acme-Token",
            "param_client_id_name": "client",
            "param_secret_name": "secret",
            "scopes": [
              {"name": "send", "description": "Send mail."}
            ]
          }
        },
        "audience_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "apiKey",
              "visible": true,
              "required": true,
              "confidential": true
            }
          ],
          "authentication": {"type": "oauth2", "client_id": "mparticle"},
          "bulk_configuration": {
            "bulk_forward_wait_for_messages": 500,
            "bulk_forward_wait_in_minutes": 60
          },
          "audience_subscription_settings": [
            {
              "type": "integer",
              "id": "list",
              "visible": false,
              "required": false
            }
          ]
        },
        "dsr_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "apiKey",
              "visible": true,
              "required": true,
              "confidential": true
            }
          ],
          "supported_dsr_types": ["erasure"],
          "domain": "acme.example"
        }
      }
      """;

  private final MessageSerializer serializer = new MessageSerializer();

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void completeRegistrationRoundTrips() throws IOException {
    Message registration = serializer.deserialize(JSON);

    assertThat(tree(serializer.serialize(registration))).isEqualTo(tree(JSON));
  }

  @Test
  void completeRegistrationIsWrittenInTheOrderOfTheWireFormat() throws IOException {
    Message registration = serializer.deserialize(JSON);

    assertThat(serializer.serialize(registration)).isEqualTo(tree(JSON).toString());
  }

  @Test
  void completeRegistrationIsWhatTheBuildersMake() throws IOException {
    ModuleRegistrationResponse registration = ModuleRegistrationResponse.builder()
        .id(UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001"))
        .timestampMs(1714592744067L)
        .firehoseVersion("3.2.0")
        .sdkVersion("3.2.0")
        .name("Acme")
        .description("<a href=\"https://acme.example\">Acme</a> sends mail.")
        .version("1.0")
        .permissions(permissions())
        .eventProcessingRegistration(events())
        .audienceProcessingRegistration(audiences())
        .dsrProcessingRegistration(dataSubjectRequests())
        .build();

    assertThat(serializer.deserialize(JSON)).isEqualTo(registration);
  }

  private static Permissions permissions() {
    return Permissions.builder()
        .addDeviceIdentities(DeviceIdentityPermission.builder()
            .type(DeviceIdentity.Type.IOS_ADVERTISING_ID)
            .encoding(Identity.Encoding.RAW)
            .build())
        .addUserIdentities(UserIdentityPermission.builder()
            .type(UserIdentity.Type.EMAIL)
            .encoding(Identity.Encoding.SHA256)
            .required(true)
            .build())
        .addPartnerIdentities(PartnerIdentityPermission.builder()
            .type("Acme_Visitor")
            .encoding(Identity.Encoding.MD5)
            .build())
        .allow(Permission.LOCATION, Permission.USER_ATTRIBUTES)
        .build();
  }

  private static EventProcessingRegistration events() {
    return EventProcessingRegistration.builder()
        .addAccountSettings(
            TextSetting.builder()
                .id("apiKey")
                .name("API key")
                .description("Issued by Acme.")
                .defaultValue("none")
                .required(true)
                .confidential(true)
                .build(),
            IntegerSetting.builder()
                .id("batchSize")
                .name("Batch size")
                .defaultValue(50)
                .minValue(1)
                .maxValue(9007199254740993L)
                .build())
        .addEventConnectionSettings(
            FloatSetting.builder()
                .id("rate")
                .name("Rate")
                .defaultValue(0.5)
                .minValue(0.25)
                .maxValue(1.5)
                .required(true)
                .build(),
            BooleanSetting.builder()
                .id("dryRun")
                .name("Dry run")
                .defaultValue(true)
                .checked(true)
                .build())
        .addSupportedEventTypes(Event.Type.CUSTOM_EVENT, Event.Type.SESSION_START)
        .addSupportedRuntimeEnvironments(
            RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID)
        .addSupportedSystemNotificationTypes(SystemNotification.Type.GDPR_CONSENT_STATE)
        .maxDataAgeHours(48)
        .pushMessagingProviderId("acme-push")
        .authentication(OAuth2Authentication.builder()
            .authorizationUrl("https://acme.example/authorize")
            .refreshUrl("https://acme.example/refresh")
            .tokenUrl("https://acme.example/token")
            .grantType(GrantType.AUTHORIZATION_CODE)
            .defaultExpiresIn(3600)
            .clientId("mparticle")
            .accessTokenType(AccessTokenType.CUSTOM_HEADER)
            .customHeaderName("X-Acme-Token")
            .paramClientIdName("client")
            .paramSecretName("secret")
            .addScopes(
                ScopeDetail.builder().name("send").description("Send mail.").build())
            .build())
        .build();
  }

  private static AudienceProcessingRegistration audiences() {
    return AudienceProcessingRegistration.builder()
        .addAccountSettings(apiKey())
        .authentication(OAuth2Authentication.builder().clientId("mparticle").build())
        .bulkConfiguration(BulkConfiguration.builder()
            .bulkForwardWaitForMessages(500)
            .bulkForwardWaitInMinutes(60)
            .build())
        .addAudienceSubscriptionSettings(
            IntegerSetting.builder().id("list").visible(false).build())
        .build();
  }

  private static DsrProcessingRegistration dataSubjectRequests() {
    return DsrProcessingRegistration.builder()
        .addAccountSettings(apiKey())
        .addSupportedDsrTypes(DsrProcessingRequest.Type.ERASURE)
        .domain("acme.example")
        .build();
  }

  private static TextSetting apiKey() {
    return TextSetting.builder().id("apiKey").required(true).confidential(true).build();
  }

  @Test
  void maxDataAgeIsADayUnlessItSaysOtherwise() throws IOException {
    ModuleRegistrationResponse registration = (ModuleRegistrationResponse) serializer.deserialize(
        "{\"type\":\"module_registration_response\",\"event_processing_registration\":{}}");

    assertThat(serializer.serialize(registration))
        .isEqualTo("{\"type\":\"module_registration_response\","
            + "\"event_processing_registration\":{\"max_data_age_hours\":24}}");
  }

  @Test
  void supportedTypesThatAreNotKnownKeepTheirNames() throws IOException {
    String json = "{\"type\":\"module_registration_response\",\"event_processing_registration\":{"
        + "\"supported_event_types\":[\"telepathy\",\"error\"],\"max_data_age_hours\":24}}";

    ModuleRegistrationResponse registration =
        (ModuleRegistrationResponse) serializer.deserialize(json);

    assertThat(registration.eventProcessingRegistration().orElseThrow().supportedEventTypes())
        .containsExactly(Event.Type.UNKNOWN, Event.Type.ERROR)
        .inOrder();
    assertThat(serializer.serialize(registration)).isEqualTo(json);
  }
}
