package com.mparticle.firehose.registration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process: its output and its exit code. */
class CompareRegistrationsTest {

  private static final String REGISTERED = """
      {
        "type": "module_registration_response",
        "name": "Acme",
        "version": "1.0",
        "permissions": {"user_identities": [{"type": "email", "encoding": "raw"}]},
        "event_processing_registration": {
          "account_settings": [{"type": "text", "id": "apiKey", "name": "API key", "required": true}],
          "supported_event_types": ["custom_event"]
        },
        "dsr_processing_registration": {
          "account_settings": [{"type": "text", "id": "apiKey", "name": "API key", "required": true}]
        }
      }
      """;

  private static final String CURRENT = """
      {
        "type": "module_registration_response",
        "name": "Acme",
        "version": "1.1",
        "permissions": {"user_identities": [{"type": "email", "encoding": "sha256"}]},
        "event_processing_registration": {
          "account_settings": [{"type": "text", "id": "key", "name": "API key", "required": true}],
          "supported_event_types": ["custom_event", "screen_view"]
        },
        "dsr_processing_registration": {
          "account_settings": [{"type": "text", "id": "key", "name": "API key", "required": true}]
        }
      }
      """;

  @TempDir
  Path folder;

  private record Run(int exitCode, String output, String errors) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        CompareRegistrations.class.getName()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    int exitCode = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(output.toFile())
        .redirectError(errors.toFile())
        .start()
        .waitFor();
    return new Run(exitCode, text(output), text(errors));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, UTF_8).replace(System.lineSeparator(), "\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void printsWhatDiffersTheWorstFirst() throws Exception {
    write("acme.registration.json", REGISTERED);
    write("new.json", CURRENT);
    assertThat(run("acme.registration.json", "new.json")).isEqualTo(new Run(1, """
            breaking: *.account_settings[apiKey].id in event_processing_registration, dsr_processing_registration: "apiKey" became "key": what customers filled in arrives under the old id
            needs re-registration: permissions.user_identities[email].encoding: "raw" became "sha256": mParticle sends the registered encoding until it has the new one
            needs re-registration: event_processing_registration.supported_event_types[screen_view]: added: mParticle sends it once it has the new registration
            cosmetic: version: "1.0" became "1.1": mParticle shows the registered version
            """, ""));
  }

  @Test
  void acceptedChangesDoNotFailIt() throws Exception {
    write("acme.registration.json", REGISTERED);
    write("acme.accepted.json", """
        [
          {"path": "*.account_settings[apiKey].id", "reason": "Nobody is connected yet."},
          {"path": "name", "reason": "No longer needed."}
        ]
        """);
    write("new.json", CURRENT);
    Run run = run("acme.registration.json", "new.json");
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.output())
        .startsWith(
            "accepted: *.account_settings[apiKey].id in event_processing_registration, dsr_processing_registration:"
                + " \"apiKey\" became \"key\": what customers filled in arrives under the old id"
                + " (Nobody is connected yet.)\n");
    assertThat(run.output())
        .endsWith(
            "acme.accepted.json accepts name, which is no breaking change: remove the entry\n");
  }

  @Test
  void saysThatRegistrationsAreEqual() throws Exception {
    write("acme.json", REGISTERED);
    assertThat(run("acme.json", "acme.json"))
        .isEqualTo(new Run(0, "The registrations are equal.\n", ""));
  }

  @Test
  void namesMissingFiles() throws Exception {
    assertThat(run("acme.json", "acme.json"))
        .isEqualTo(new Run(2, "", "there is no file acme.json\n"));
  }

  @Test
  void namesFilesWithoutRegistration() throws Exception {
    write("acme.json", REGISTERED);
    write("text.json", "name: Acme");
    write("request.json", "{\"type\": \"module_registration_request\"}");
    assertThat(run("acme.json", "text.json").errors()).startsWith("text.json is no registration: ");
    assertThat(run("request.json", "acme.json"))
        .isEqualTo(new Run(
            2,
            "",
            "request.json is no registration, but another message: its type must be"
                + " module_registration_response\n"));
  }

  @Test
  void saysWhichFormAcceptedChangesHave() throws Exception {
    write("acme.json", REGISTERED);
    for (String accepted : List.of(
        "{}",
        "[\"name\"]",
        "[{\"path\": \"name\"}]",
        "[{\"path\": \"name\", \"reason\": \" \"}]",
        "[{\"path\": \"name\", \"reason\": 1}]",
        "[{\"path\": \"name\", \"why\": \"x\"}]",
        "[] []")) {
      write("acme.accepted.json", accepted);
      assertThat(run("acme.json", "acme.json"))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "acme.accepted.json has another form than [{\"path\": \"…\", \"reason\": \"…\"}], with both texts in each entry\n"));
    }
    write("acme.accepted.json", "[");
    assertThat(run("acme.json", "acme.json").errors())
        .startsWith("acme.accepted.json is no JSON: ");
  }

  @Test
  void explainsItsUse() throws Exception {
    Run run = run("acme.json");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors().toLowerCase(Locale.ROOT)).startsWith("usage: ");
  }
}
