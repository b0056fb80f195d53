package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The registration of a module like the one in mParticle's documentation, and how it reaches
 * mParticle.
 */
final class RegistrationTest {

  private static final String SAMPLE = """
      package com.acme;

      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.audienceprocessing.*;
      import com.mparticle.firehose.model.authentication.OAuth2Authentication;
      import com.mparticle.firehose.model.dsrprocessing.*;
      import com.mparticle.firehose.model.eventprocessing.*;
      import com.mparticle.firehose.model.notification.*;
      import com.mparticle.firehose.model.registration.Permission;

      @FirehoseModule(
          name = "Your Company Name",
          version = "1.0",
          description = "A description of your <a href=''>company</a> and services."
              + " Inline HTML markup is permitted.")
      @Permissions(
          device = {
            @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_ADVERTISING_ID, required = true),
            @DeviceIdentityPermission(type = DeviceIdentity.Type.GOOGLE_ADVERTISING_ID, required = true)
          },
          user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, encoding = Identity.Encoding.SHA256),
          partner = @PartnerIdentityPermission(type = "partner_id"),
          allow = {Permission.CONSENT_STATE, Permission.MPID})
      @EventProcessing(
          runtimeEnvironments = {RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID},
          accountSettings = Sample.Account.class,
          authentication = @OAuth2(
              authorizationUrl = "https://events.example/authorize",
              refreshUrl = "https://events.example/refresh",
              tokenUrl = "https://events.example/token",
              defaultExpiresIn = 2000,
              clientId = "TEST_EVENT_CLIENT_ID",
              accessTokenType = OAuth2Authentication.AccessTokenType.CUSTOM_HEADER,
              customHeaderName = "TEST_EVENT_CUSTOMER_HEADER_NAME",
              paramClientIdName = "TEST_EVENT_PARAM_CLIENT_ID_NAME",
              paramSecretName = "TEST_EVENT_PARAM_SECRET_NAME",
              scopes = @OAuth2.Scope(
                  name = "TEST_EVENT_SCOPE_NAME_1",
                  description = "TEST_EVENT_SCOPE_DESCRIPTION_1")))
      @AudienceProcessing(
          accountSettings = Sample.Account.class,
          subscriptionSettings = Sample.Subscription.class,
          bulkConfiguration = @BulkConfiguration(waitForMessages = 4, waitInMinutes = 30),
          authentication = @OAuth2(
              authorizationUrl = "https://audiences.example/authorize",
              refreshUrl = "https://audiences.example/refresh",
              tokenUrl = "https://audiences.example/token",
              defaultExpiresIn = 2000,
              clientId = "TEST_CLIENT_ID",
              accessTokenType = OAuth2Authentication.AccessTokenType.CUSTOM_HEADER,
              customHeaderName = "TEST_CUSTOMER_HEADER_NAME",
              paramClientIdName = "TEST_PARAM_CLIENT_ID_NAME",
              paramSecretName = "TEST_PARAM_SECRET_NAME",
              scopes = @OAuth2.Scope(name = "TEST_SCOPE_NAME_1", description = "TEST_SCOPE_DESCRIPTION_1")))
      @DsrProcessing(domain = "dsr.example", accountSettings = Sample.Webhook.class)
      public final class Sample {

        @Handles(Event.Type.CUSTOM_EVENT)
        void custom(CustomEvent event) {}

        @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
        void session(Event event) {}

        @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
        void consent(GDPRConsentStateNotification notification) {}

        @HandlesAudienceMembershipChange
        void change(AudienceMembershipChangeRequest request) {}

        @HandlesDsr
        void erase(DsrProcessingRequest request) {}

        interface Account {

          @Setting(
              name = "API Key",
              description = "Secret key to use the API, provided by your account manager",
              confidential = true)
          String apiKey();

          @Setting(name = "Customer ID", description = "Internal customer ID, provided by your account manager")
          String customerId();
        }

        interface Subscription {

          @Setting(
              name = "Suppression Audience",
              description = "If enabled, this audience will be used for suppression.")
          boolean audienceType();
        }

        interface Webhook {

          @Setting(name = "Webhook URL", description = "The url of your integration.")
          String webhookUrl();
        }
      }
      """;

  private static final String REGISTRATION = """
      {
        "type": "module_registration_response",
        "timestamp_ms": 1577836800000,
        "firehose_version": "3.2.0",
        "sdk_version": "3.2.0",
        "name": "Your Company Name",
        "description":
          "A description of your <a href=''>company</a> and services. Inline HTML markup is permitted.",
        "version": "1.0",
        "permissions": {
          "device_identities": [
            {"type": "ios_advertising_id", "encoding": "raw", "required": true},
            {"type": "google_advertising_id", "encoding": "raw", "required": true}
          ],
          "user_identities": [{"type": "email", "encoding": "sha256", "required": false}],
          "partner_identities": [{"type": "partner_id", "encoding": "raw", "required": false}],
          "allow_consent_state": true,
          "allow_access_mpid": true
        },
        "event_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "apiKey",
              "name": "API Key",
              "description": "Secret key to use the API, provided by your account manager",
              "visible": true,
              "required": true,
              "confidential": true
            },
            {
              "type": "text",
              "id": "customerId",
              "name": "Customer ID",
              "description": "Internal customer ID, provided by your account manager",
              "visible": true,
              "required": true,
              "confidential": false
            }
          ],
          "supported_event_types": ["custom_event", "session_start", "session_end"],
          "supported_runtime_environments": ["ios", "android"],
          "supported_system_notification_types": ["gdpr_consent_state"],
          "max_data_age_hours": 24,
          "authentication": {
            "type": "oauth2",
            "authorization_url": "https://events.example/authorize",
            "refresh_url": "https://events.example/refresh",
            "token_url": "https://events.example/token",
            "grant_type": "authorization_code",
            "default_expires_in": 2000,
            "client_id": "TEST_EVENT_CLIENT_ID",
            "access_token_type": "custom_header",
            "custom_header_name": "TEST_EVENT_CUSTOMER_HEADER_NAME",
            "param_client_id_name": "TEST_EVENT_PARAM_CLIENT_ID_NAME",
            "param_secret_name": "TEST_EVENT_PARAM_SECRET_NAME",
            "scopes": [
              {"name": "TEST_EVENT_SCOPE_NAME_1", "description": "TEST_EVENT_SCOPE_DESCRIPTION_1"}
            ]
          }
        },
        "audience_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "apiKey",
              "name": "API Key",
              "description": "Secret key to use the API, provided by your account manager",
              "visible": true,
              "required": true,
              "confidential": true
            },
            {
              "type": "text",
              "id": "customerId",
              "name": "Customer ID",
              "description": "Internal customer ID, provided by your account manager",
              "visible": true,
              "required": true,
              "confidential": false
            }
          ],
          "authentication": {
            "type": "oauth2",
            "authorization_url": "https://audiences.example/authorize",
            "refresh_url": "https://audiences.example/refresh",
            "token_url": "https://audiences.example/token",
            "grant_type": "authorization_code",
            "default_expires_in": 2000,
            "client_id": "TEST_CLIENT_ID",
            "access_token_type": "custom_header",
            "custom_header_name": "TEST_CUSTOMER_HEADER_NAME",
            "param_client_id_name": "TEST_PARAM_CLIENT_ID_NAME",
            "param_secret_name": "TEST_PARAM_SECRET_NAME",
            "scopes": [{"name": "TEST_SCOPE_NAME_1", "description": "TEST_SCOPE_DESCRIPTION_1"}]
          },
          "bulk_configuration": {"bulk_forward_wait_for_messages": 4, "bulk_forward_wait_in_minutes": 30},
          "audience_subscription_settings": [
            {
              "type": "boolean",
              "id": "audienceType",
              "name": "Suppression Audience",
              "description": "If enabled, this audience will be used for suppression.",
              "visible": true,
              "default_value": false,
              "checked": false
            }
          ]
        },
        "dsr_processing_registration": {
          "account_settings": [
            {
              "type": "text",
              "id": "webhookUrl",
              "name": "Webhook URL",
              "description": "The url of your integration.",
              "visible": true,
              "required": true,
              "confidential": false
            }
          ],
          "supported_dsr_types": ["erasure"],
          "domain": "dsr.example"
        }
      }
      """;

  private static final String FILE = "META-INF/firehose/com.acme.Sample.registration.json";

  @Test
  void annotationsExpressTheDocumentedRegistration() throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode registration = (ObjectNode) mapper.readTree(sample().resource(FILE));
    registration.remove("id");

    assertThat(registration.toPrettyString())
        .isEqualTo(mapper.readTree(REGISTRATION).toPrettyString());
  }

  @Test
  void registrationFileHoldsTheRegistrationOfTheDispatcher()
      throws IOException, ReflectiveOperationException {
    CompiledModule sample = sample();

    assertThat(new MessageSerializer().deserialize(sample.resource(FILE)))
        .isEqualTo(sample.registration("com.acme.SampleDispatcher"));
  }

  @Test
  void registrationRequestIsAnsweredWithTheRegistration()
      throws IOException, ReflectiveOperationException {
    CompiledModule sample = sample();
    ModuleRegistrationResponse registration = sample.registration("com.acme.SampleDispatcher");
    MessageProcessor dispatcher =
        sample.dispatcher("com.acme.SampleDispatcher", sample.instance("com.acme.Sample"));

    ModuleRegistrationResponse answer = (ModuleRegistrationResponse)
        dispatcher.processMessage(ModuleRegistrationRequest.builder().build());

    assertThat(ModuleRegistrationResponse.builder()
            .from(answer)
            .id(registration.id())
            .timestampMs(registration.timestampMs())
            .build())
        .isEqualTo(registration);
  }

  @Test
  void sameSourceGivesTheSameFiles() {
    CompiledModule first = sample();
    CompiledModule second = sample();

    assertThat(second.resource(FILE)).isEqualTo(first.resource(FILE));
    assertThat(second.source("com/acme/SampleDispatcher.java"))
        .isEqualTo(first.source("com/acme/SampleDispatcher.java"));
  }

  @Test
  void moduleThatAsksForNothingHasNoPermissions() throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface Settings {}
        """);

    assertThat(registration.permissions()).isEmpty();
  }

  @Test
  void inheritedSettingsComeFirst() throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface A {
          @Setting(name = "A") String a();
        }
        interface Z extends A {
          @Setting(name = "Z") String z();
          @Setting(name = "Y") String y();
        }
        interface B extends A {
          @Setting(name = "B") String b();
        }
        interface Settings extends Z, B {
          @Setting(name = "Own") String own();
        }
        """);

    assertThat(idsOf(registration)).containsExactly("a", "z", "y", "b", "own").inOrder();
  }

  @Test
  void settingThatSeveralInterfacesDeclareIsRegisteredOnce() throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface A {
          @Setting(name = "Key") String key();
        }
        interface B {
          @Setting(name = "Key") String key();
        }
        interface Settings extends A, B {}
        """);

    assertThat(idsOf(registration)).containsExactly("key");
  }

  @Test
  void overriddenSettingIsRegisteredAsTheOverridingOne() throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface A {
          @Setting(name = "Key", id = "old") String key();
        }
        interface Settings extends A {
          @Override
          @Setting(name = "Key", id = "new") String key();
        }
        """);

    assertThat(idsOf(registration)).containsExactly("new");
  }

  @Test
  void methodsWithABodyAndThoseOfEveryObjectAreNoSettings() throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface A {
          @Setting(name = "Fixed") String fixed();
        }
        interface Settings extends A {
          @Setting(name = "Key") String key();
          default String helper() { return key(); }
          static String helperToo() { return ""; }
          @Override default String fixed() { return "fixed"; }
          @Override String toString();
          @Override boolean equals(Object other);
          @Override int hashCode();
        }
        """);

    assertThat(idsOf(registration)).containsExactly("key");
  }

  @Test
  void settingIsRequiredUnlessOptionalOrWithADefaultOrABoolean()
      throws ReflectiveOperationException {
    ModuleRegistrationResponse registration = registrationWith("""
        interface Settings {
          @Setting(name = "Required") String required();
          @Setting(name = "Optional") java.util.Optional<String> optional();
          @Setting(name = "Defaulted", defaultValue = "a") String defaulted();
          @Setting(name = "Empty", defaultValue = "") String empty();
        }
        """);

    assertThat(settingsOf(registration).stream()
            .map(TextSetting.class::cast)
            .filter(TextSetting::required)
            .map(setting -> setting.id().orElseThrow()))
        .containsExactly("required");
  }

  private static CompiledModule sample() {
    return CompiledModule.of(JavaFileObjects.forSourceString("com.acme.Sample", SAMPLE));
  }

  private static ModuleRegistrationResponse registrationWith(String interfaces)
      throws ReflectiveOperationException {
    String source = """
        package com.acme;

        import com.mparticle.firehose.annotations.*;
        import com.mparticle.firehose.model.eventprocessing.*;

        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Acme.Settings.class)
        public final class Acme {

          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, Settings settings) {}

        %s
        }
        """.formatted(interfaces);
    return CompiledModule.of(JavaFileObjects.forSourceString("com.acme.Acme", source))
        .registration("com.acme.AcmeDispatcher");
  }

  private static List<Setting> settingsOf(ModuleRegistrationResponse registration) {
    return registration.eventProcessingRegistration().orElseThrow().accountSettings();
  }

  private static List<String> idsOf(ModuleRegistrationResponse registration) {
    return settingsOf(registration).stream()
        .map(setting -> setting.id().orElseThrow())
        .toList();
  }
}
