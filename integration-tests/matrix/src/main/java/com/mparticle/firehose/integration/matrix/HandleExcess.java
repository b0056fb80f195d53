package com.mparticle.firehose.integration.matrix;

import com.mparticle.firehose.Invocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * Has the partner handle documents that are much too large, and prints what came of it. It is to
 * run in little memory.
 */
public final class HandleExcess {

  private static final String BATCH = "{\"type\":\"event_processing_request\",";
  private static final String EVENT = "{\"type\":\"custom_event\"},";

  private final Partner partner = new Partner();
  private final PartnerDispatcher dispatcher = new PartnerDispatcher(partner);

  private HandleExcess() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    HandleExcess program = new HandleExcess();
    program.handle("endless text", new EndlessStream(BATCH + "\"x\":\"", "x"));
    program.handle("endless events", new EndlessStream(BATCH + "\"events\":[", EVENT));
    program.handle("endless white space", new EndlessStream("", " "));
    program.handle("endless nesting", new EndlessStream(BATCH + "\"x\":", "["));
    for (String digits : List.of("9".repeat(1_000_000), "1." + "1".repeat(1_000_000))) {
      String settings = "\"account\":{\"account_settings\":{\"apiKey\":\"key\",\"dailyLimit\":\""
          + digits + "\"}},";
      String events = "\"events\":[" + EVENT.repeat(1000) + EVENT.replace(",", "") + "]}";
      program.handle("setting of many digits", stream(BATCH + settings + events));
    }
    program.handle(
        "malformed events",
        stream(BATCH + "\"events\":[" + "{\"type\":\"custom_event\",\"id\":1},".repeat(50_000)
            + "1]}"));
    System.out.println("handled " + program.partner.names().size());
  }

  private void handle(String what, InputStream document) {
    String outcome;
    try {
      dispatcher.handle(document, OutputStream.nullOutputStream(), Invocation.of("excess"));
      outcome = "answered";
    } catch (IOException e) {
      String text = String.valueOf(e.getMessage());
      outcome = e.getClass().getSimpleName() + ", " + (text.length() < 2000 ? text : "too long");
    }
    System.out.println(what + ": " + outcome);
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
