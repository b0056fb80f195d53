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
   * @param args {@code elements} for documents of very many small values; none for all others
   */
  public static void main(String[] args) {
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    HandleExcess program = new HandleExcess();
    if (args.length > 0) {
      program.handleElements();
    } else {
      program.handleOthers();
    }
    System.out.println("handled " + program.partner.names().size());
  }

  private void handleOthers() {
    handle("endless text", new EndlessStream(BATCH + "\"x\":\"", "x"));
    handle("endless events", new EndlessStream(BATCH + "\"events\":[", EVENT));
    handle("endless white space", new EndlessStream("", " "));
    handle("endless nesting", new EndlessStream(BATCH + "\"x\":", "["));
    for (String digits : List.of("9".repeat(1_000_000), "1." + "1".repeat(1_000_000))) {
      String settings = "\"account\":{\"account_settings\":{\"apiKey\":\"key\",\"dailyLimit\":\""
          + digits + "\"}},";
      String events = "\"events\":[" + EVENT.repeat(1000) + EVENT.replace(",", "") + "]}";
      handle("setting of many digits", stream(BATCH + settings + events));
    }
    handle(
        "malformed events",
        stream(BATCH + "\"events\":[" + "{\"type\":\"custom_event\",\"id\":1},".repeat(50_000)
            + "1]}"));
  }

  private void handleElements() {
    handle(
        "elements of an event",
        stream(
            BATCH + "\"account\":{\"account_settings\":{\"apiKey\":\"key\",\"dailyLimit\":\"7\"}},"
                + "\"events\":[{\"type\":\"custom_event\",\"attributes\":{" + entries(600_000)
                + "}},{\"type\":\"custom_event\"}]}"));
    handle(
        "elements of a batch",
        stream(BATCH + "\"user_attribute_lists\":{\"a\":[" + "1,".repeat(2_500_000) + "1]}}"));
    handle(
        "elements of a membership change",
        stream("{\"type\":\"audience_membership_change_request\",\"user_profiles\":["
            + "{},".repeat(1_700_000) + "{}]}"));
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

  private static String entries(int count) {
    StringBuilder entries = new StringBuilder("\"a\":1");
    for (int i = 0; i < count; i++) {
      entries.append(",\"a").append(i).append("\":1");
    }
    return entries.toString();
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
