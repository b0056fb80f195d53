package com.mparticle.firehose.processor.registered;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.registered.Registered.Changed;
import com.mparticle.firehose.processor.validate.ModuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisteredCheckTest {

  private static final String ACME = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @Permissions(
          user = @UserIdentityPermission(
              type = UserIdentity.Type.EMAIL, encoding = Identity.Encoding.RAW),
          partner = @PartnerIdentityPermission(
              type = "Acme_User"),
          allow = Permission.LOCATION)
      @EventProcessing(
          runtimeEnvironments = RuntimeEnvironment.Type.IOS,
          maxDataAgeHours = 48,
          accountSettings = AcmeSettings.class)
      @DsrProcessing(
          domain = "acme.example",
          accountSettings = AcmeSettings.class)
      class Acme {
        @Handles(
            Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) {}

        @Handles(Event.Type.SCREEN_VIEW)
        void view(ScreenViewEvent event) {}

        @HandlesDsr
        void erase(DsrProcessingRequest request) {}
      }
      interface AcmeSettings {
        @Setting(name = "API key", confidential = true)
        String apiKey();

        @Setting(
            name = "Mode",
            defaultValue = "FAST")
        String mode();

        @Setting(
            name = "Limit",
            max = 500)
        OptionalInt limit();
      }
      """;

  private static final String OUTDATED =
      "[registration-outdated] mParticle has another registration of Acme: send it the new one, then put a copy of it"
          + " in the place of example.acme.Acme.registration.json\n  ";

  @TempDir
  Path folder;

  private Registered acme;

  @BeforeEach
  void register() throws IOException {
    acme = Registered.in(folder, ACME);
  }

  private static String accept(String path) {
    return ", or accept it by {\"path\": \"%s\", \"reason\": \"...\"} in example.acme.Acme.accepted.json"
        .formatted(path);
  }

  @Test
  void saysNothingOfWhatDidNotChange() {
    acme.unchanged().saysNothing();
  }

  @Test
  void settingKeepsItsIdWhenItsMethodIsRenamed() {
    Changed renamed = acme.change("apiKey()", "key()");
    renamed.says(
        "ERROR",
        "key()",
        "[breaking-change] *.account_settings[apiKey].id in event_processing_registration,"
            + " dsr_processing_registration: \"apiKey\" became \"key\": what customers filled in arrives under the old"
            + " id: write id = \"apiKey\" in @Setting"
            + accept("*.account_settings[apiKey].id"));
    renamed.change("name = \"API key\"", "name = \"API key\", id = \"apiKey\"").saysNothing();
  }

  @Test
  void renamedSettingMayHaveAnotherLabel() {
    assertThat(acme.change("limit()", "maximum()")
            .change("\"Limit\"", "\"Maximum\"")
            .messages())
        .contains("ERROR %d %s"
            .formatted(
                ModuleSource.of(ACME).lineOf("limit()"),
                "[breaking-change] *.account_settings[limit].id in event_processing_registration,"
                    + " dsr_processing_registration: \"limit\" became \"maximum\": what customers filled in arrives"
                    + " under the old id: write id = \"limit\" in @Setting"
                    + accept("*.account_settings[limit].id")));
  }

  @Test
  void newSettingIsNotRequired() {
    Changed required = acme.change(
        "String apiKey();", "String apiKey(); @Setting(name = \"List\")\nString list();");
    required.says(
        "ERROR",
        "String list()",
        "[breaking-change] *.account_settings[list] in event_processing_registration, dsr_processing_registration:"
            + " added: connected customers have not filled it in: give it a defaultValue, or have it return an Optional"
            + accept("*.account_settings[list]"));
    required
        .change("\"List\"", "\"List\", defaultValue = \"main\"")
        .says(
            "WARNING",
            "String list()",
            OUTDATED
                + "*.account_settings[list] in event_processing_registration, dsr_processing_registration: added:"
                + " the form has the field once mParticle has the new registration");
    required
        .change("String list()", "Optional<String> list()")
        .says(
            "WARNING",
            "list()",
            OUTDATED
                + "*.account_settings[list] in event_processing_registration, dsr_processing_registration: added:"
                + " the form has the field once mParticle has the new registration");
  }

  @Test
  void typeOfASettingStays() {
    acme.change("OptionalInt limit()", "OptionalDouble limit()")
        .says(
            "ERROR",
            "limit()",
            "[breaking-change] *.account_settings[limit].type in event_processing_registration,"
                + " dsr_processing_registration: \"integer\" became \"float\": customers have filled in values of the"
                + " old type: write \"integer\" again"
                + accept("*.account_settings[limit].type"));
  }

  @Test
  void rangeIsNotNarrowed() {
    acme.change("max = 500", "max = 100")
        .says(
            "ERROR",
            "max = 100",
            "[breaking-change] *.account_settings[limit].max_value in event_processing_registration,"
                + " dsr_processing_registration: 500 became 100: customers may have filled in other values: write 500"
                + " again"
                + accept("*.account_settings[limit].max_value"));
  }

  @Test
  void secretStaysConfidential() {
    acme.change(", confidential = true", "")
        .says(
            "ERROR",
            "@Setting(name = \"API key\")",
            "[breaking-change] *.account_settings[apiKey].confidential in event_processing_registration,"
                + " dsr_processing_registration: true became false: the form would show customers' secrets: bring it"
                + " back"
                + accept("*.account_settings[apiKey].confidential"));
  }

  @Test
  void defaultMayChange() {
    acme.change("\"FAST\"", "\"QUICK\"")
        .says(
            "WARNING",
            "\"QUICK\"",
            OUTDATED
                + "*.account_settings[mode].default_value in event_processing_registration,"
                + " dsr_processing_registration: \"FAST\" became \"QUICK\": customers who left the field empty get the"
                + " new default at once, the form shows it later");
  }

  @Test
  void partnerIdentityKeepsItsType() {
    acme.change("Acme_User", "Acme_Customer")
        .says(
            "ERROR",
            "Acme_Customer",
            "[breaking-change] permissions.partner_identities[Acme_User].type: \"Acme_User\" became \"Acme_Customer\":"
                + " mParticle can't rename a partner identity: write \"Acme_User\" again"
                + accept("permissions.partner_identities[Acme_User].type"));
  }

  @Test
  void partnerIdentityStays() {
    acme.change("    partner = @PartnerIdentityPermission(\n        type = \"Acme_User\"),\n", "")
        .says(
            "ERROR",
            "@Permissions",
            "[breaking-change] permissions.partner_identities[Acme_User]: removed: customers have stored identities of"
                + " users under it: bring it back"
                + accept("permissions.partner_identities[Acme_User]"));
  }

  @Test
  void nameStays() {
    acme.change("name = \"Acme\"", "name = \"Acme Mail\"")
        .says(
            "ERROR",
            "@FirehoseModule",
            "[breaking-change] name: \"Acme\" became \"Acme Mail\": mParticle knows the module by its name, and apps"
                + " address custom flags to it: write \"Acme\" again"
                + accept("name"));
  }

  @Test
  void sectionStays() {
    acme.change("""
            @DsrProcessing(
                domain = "acme.example",
                accountSettings = AcmeSettings.class)
            """, "")
        .change("@HandlesDsr", "")
        .says(
            "ERROR",
            "@FirehoseModule",
            "[breaking-change] dsr_processing_registration: removed: customers rely on the module for requests that"
                + " nobody would handle: bring it back"
                + accept("dsr_processing_registration"));
  }

  @Test
  void runtimeEnvironmentStays() {
    Changed changed = acme.change("RuntimeEnvironment.Type.IOS", "RuntimeEnvironment.Type.ANDROID");
    assertThat(changed.messages())
        .contains("ERROR %d %s"
            .formatted(
                ModuleSource.of(ACME).lineOf("runtimeEnvironments"),
                "[breaking-change] event_processing_registration.supported_runtime_environments[ios]: removed:"
                    + " customers have connected inputs of that platform: bring it back"
                    + accept("event_processing_registration.supported_runtime_environments[ios]")));
  }

  @Test
  void droppedHandlerNeedsReregistration() {
    acme.change("@Handles(Event.Type.SCREEN_VIEW)", "")
        .says(
            "WARNING",
            "@EventProcessing",
            OUTDATED
                + "event_processing_registration.supported_event_types[screen_view]: removed: the module skips it from"
                + " now on, and mParticle sends it until it has the new registration");
  }

  @Test
  void handlerOfAnotherTypeNeedsReregistration() {
    Changed changed = acme.change("Event.Type.CUSTOM_EVENT)", "Event.Type.ERROR)")
        .change("CustomEvent event", "ErrorEvent event");
    changed.says(
        "WARNING",
        "@FirehoseModule",
        OUTDATED
            + "event_processing_registration.supported_event_types[custom_event]: removed: the module skips it from"
            + " now on, and mParticle sends it until it has the new registration\n"
            + "  event_processing_registration.supported_event_types[error]: added: mParticle sends it once it has the"
            + " new registration");
  }

  @Test
  void newPermissionNeedsReregistration() {
    acme.change("allow = Permission.LOCATION", "allow = {Permission.LOCATION,\nPermission.MPID}")
        .says(
            "WARNING",
            "Permission.MPID",
            OUTDATED
                + "permissions.allow_access_mpid: false became true: mParticle sends the data once it has accepted the"
                + " permission");
  }

  @Test
  void warningIsSuppressible() {
    acme.change("48", "24")
        .change(
            "@FirehoseModule",
            "@SuppressWarnings(\"firehose:registration-outdated\") @FirehoseModule")
        .saysNothing();
  }

  @Test
  void textsAreNotes() {
    acme.change("\"1.0\"", "\"1.1\"")
        .says(
            "NOTE",
            "\"1.1\"",
            "[cosmetic-change] mParticle has another registration of Acme: send it the new one, then put a copy of it"
                + " in the place of example.acme.Acme.registration.json\n"
                + "  version: \"1.0\" became \"1.1\": mParticle shows the registered version");
  }

  @Test
  void acceptedChangeIsNoError() throws IOException {
    acme.accepting("""
            [{"path": "*.account_settings[apiKey].id", "reason": "Nobody is connected."}]
            """)
        .change("apiKey()", "key()")
        .says(
            "WARNING",
            "key()",
            OUTDATED
                + "*.account_settings[apiKey].id in event_processing_registration, dsr_processing_registration:"
                + " \"apiKey\" became \"key\": what customers filled in arrives under the old id");
  }

  @Test
  void acceptedChangesThatAreNoneAreReported() throws IOException {
    acme.accepting("[{\"path\": \"name\", \"reason\": \"Agreed.\"}]")
        .unchanged()
        .says(
            "WARNING",
            "@FirehoseModule",
            "[accepted-change] example.acme.Acme.accepted.json accepts name, which is no breaking change: remove the"
                + " entry");
  }

  @Test
  void acceptedChangesThatAreNoneAreSuppressible() throws IOException {
    acme.accepting("[{\"path\": \"name\", \"reason\": \"Agreed.\"}]")
        .change(
            "@FirehoseModule", "@SuppressWarnings(\"firehose:accepted-change\") @FirehoseModule")
        .saysNothing();
  }

  @Test
  void acceptedChangesHaveAForm() throws IOException {
    List<String> messages = acme.accepting("{}").unchanged().messages();
    assertThat(messages)
        .containsExactly(
            "ERROR 1 [registered-file] %s has another form than [{\"path\": \"…\", \"reason\": \"…\"}],"
                    .formatted(folder.resolve("example.acme.Acme.accepted.json"))
                + " with both texts in each entry");
  }

  @Test
  void registeredFileExists() {
    acme.unchanged()
        .withOption("acme.json")
        .says(
            "ERROR",
            "@FirehoseModule",
            "[registered-file] -Afirehose.registered names acme.json, which is neither a file nor a folder: write its"
                + " path from the folder in which the compiler runs, or the absolute one");
  }

  @Test
  void registeredFileHoldsARegistration() throws IOException {
    Files.writeString(
        folder.resolve(Registered.FILE), "{\"type\": \"module_registration_request\"}");
    acme.unchanged()
        .says(
            "ERROR",
            "@FirehoseModule",
            "[registered-file] %s is no registration, but another message: its type must be module_registration_response"
                .formatted(folder.resolve(Registered.FILE)));
    Files.writeString(folder.resolve(Registered.FILE), "{");
    assertThat(acme.unchanged().messages().get(0))
        .startsWith("ERROR 1 [registered-file] %s is no registration: "
            .formatted(folder.resolve(Registered.FILE)));
  }

  @Test
  void folderHasAFileForEachModule() {
    acme.change("maxDataAgeHours = 48", "maxDataAgeHours = 24")
        .withOption(folder.toString())
        .says(
            "WARNING",
            "maxDataAgeHours",
            OUTDATED
                + "event_processing_registration.max_data_age_hours: 48 became 24: mParticle goes by what is"
                + " registered");
  }

  @Test
  void isReportedTogetherWithWhatTheCodeReads() {
    List<String> rules = acme
        .change("apiKey()", "key()")
        .change(
            "void track(CustomEvent event) {}",
            "void track(CustomEvent event, EventProcessingRequest batch) { batch.mpid(); }")
        .messagesWith()
        .stream()
        .filter(message -> message.startsWith("ERROR"))
        .map(message -> message.replaceFirst(".*\\[(\\S+)] .*", "$1"))
        .toList();
    assertThat(rules).containsExactly("breaking-change", "unpermitted-read");
  }

  private static final String OTHER = """

      @FirehoseModule(name = "Other", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      class Other {
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) {}
      }
      """;

  @Test
  void folderWithoutFileIsNoted() {
    acme.change("interface AcmeSettings {", OTHER + "interface AcmeSettings {")
        .withOption(folder.toString())
        .says(
            "NOTE",
            "name = \"Other\"",
            "[not-registered] the folder of -Afirehose.registered has no file example.acme.Other.registration.json:"
                + " when mParticle has the registration of Other, put a copy there");
  }

  @Test
  void oneFileIsForOneModule() {
    acme.change("interface AcmeSettings {", OTHER + "interface AcmeSettings {")
        .says(
            "ERROR",
            "name = \"Other\"",
            "[registered-file] -Afirehose.registered names one file, example.acme.Acme.registration.json, for the"
                + " modules Acme and Other: name a folder in which each has its own, such as"
                + " example.acme.Other.registration.json");
  }
}
