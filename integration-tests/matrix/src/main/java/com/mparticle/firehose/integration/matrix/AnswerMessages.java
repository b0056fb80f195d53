package com.mparticle.firehose.integration.matrix;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Has the partner answer messages, reads and writes samples, and prints what came of it. The output
 * is the same whatever the version of Jackson, the JDK and the locale.
 */
public final class AnswerMessages {

  private static final String ID = "b3d9def7-f80a-4650-87b1-04c9fcce6082";
  private static final String ACCOUNT =
      "\"account\":{\"account_settings\":{\"apiKey\":\"key\",\"dailyLimit\":\"7\"}}";
  private static final String EVENTS =
      "\"events\":[{\"type\":\"custom_event\",\"name\":\"Iı İi 😀\"},{\"type\":\"custom_event\"}]";
  private static final String TYPE = "\"type\":\"event_processing_request\"";

  /** The first one is as mParticle writes messages; of the others, the fast path reads none. */
  private static final List<String> MESSAGES = List.of(
      "{" + TYPE + ",\"id\":\"" + ID + "\"," + ACCOUNT + "," + EVENTS + "}",
      "{\"id\":\"" + ID + "\"," + ACCOUNT + "," + EVENTS + "," + TYPE + "}",
      "{" + TYPE + ",\"timestamp_ms\":\"1767225700000\"," + ACCOUNT + "," + EVENTS + "}",
      "{" + TYPE + "," + ACCOUNT + ",\"events\":[{\"name\":\"late\",\"type\":\"custom_event\"},"
          + "{\"type\":\"screen_view\"},{\"added\":[1.50,\"\\u0130😀\"],\"type\":\"new\"}]}",
      "{\"type\":\"module_registration_request\",\"id\":\"" + ID + "\"}",
      "{" + TYPE + ",\"events\":[{\"type\":\"custom_event\",}]}",
      "{" + TYPE + ",\"events\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}",
      "{" + TYPE + ",\"new\":" + "[".repeat(2000) + "]".repeat(2000) + ",\"" + "n".repeat(60_000)
          + "\":1,\"user_identities\":[{\"value\":{}}]," + ACCOUNT + "," + EVENTS + "}");

  private final MessageSerializer serializer = new MessageSerializer();
  private final Partner partner = new Partner();
  private final PartnerDispatcher dispatcher = new PartnerDispatcher(partner);
  private final PrintStream out;

  private AnswerMessages(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the program.
   *
   * @param args the folder of the sample messages
   * @throws IOException if a message is not answered, or a sample can't be read
   */
  public static void main(String[] args) throws IOException {
    // The log has the time and the language in it.
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new AnswerMessages(out).run(Path.of(args[0]));
  }

  private void run(Path samples) throws IOException {
    for (String message : MESSAGES) {
      out.println(answer(message));
    }
    out.println(partner.names());
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.sorted().toList()) {
        out.println(file.getFileName() + " " + copy(Files.readAllBytes(file)));
      }
    }
  }

  private String answer(String message) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    try {
      dispatcher.handle(
          new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)),
          response,
          Invocation.of("test"));
    } catch (MalformedMessageException e) {
      // Versions of Jackson do not agree on whether the column is that before or after the
      // character.
      return e.toString().replaceAll("column \\d+", "column ?");
    }
    return response
        .toString(StandardCharsets.UTF_8)
        .replaceAll("\"timestamp_ms\":\\d+", "\"timestamp_ms\":0")
        .replaceAll("\"id\":\"(?!" + ID + ")[0-9a-f-]{36}\"", "\"id\":\"random\"");
  }

  /** Reads a message, writes it, and reads that. */
  private String copy(byte[] json) throws IOException {
    Message message = serializer.deserialize(json);
    String text = serializer.serialize(message);
    if (!serializer.deserialize(text).equals(message)) {
      throw new IllegalStateException("Expected to read what was written: " + text);
    }
    return text;
  }
}
