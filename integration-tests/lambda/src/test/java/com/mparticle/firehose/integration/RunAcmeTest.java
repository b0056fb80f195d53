package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class RunAcmeTest {

  @Test
  void showsTheRegistrationAndWhatBecomesOfEachKindOfMessage()
      throws IOException, InterruptedException {
    String shown = shown();

    assertThat(shown).contains(Resources.read("/" + RunAcme.REGISTRATION));
    for (String path : List.of("purchases", "lists", "members", "erasures")) {
      assertThat(shown).contains("POST /v1/" + path);
    }
    assertThat(shown).contains("\"type\":\"audience_membership_change_response\"");
    assertThat(shown).contains("\"type\":\"dsr_processing_response\"");
  }

  private static String shown() throws IOException, InterruptedException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream original = System.out;
    try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      RunAcme.main(new String[0]);
    } finally {
      System.setOut(original);
    }
    return shown.toString(StandardCharsets.UTF_8);
  }
}
