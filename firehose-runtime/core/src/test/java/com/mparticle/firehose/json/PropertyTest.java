package com.mparticle.firehose.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JacksonMessageReader;
import com.mparticle.firehose.json.scan.FastPathMissException;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for every document, however hostile. The system properties
 * {@code firehose.property.seed} and {@code firehose.property.count} choose other documents, and
 * more.
 */
class PropertyTest {

  private static final int FIRST_SEED = Integer.getInteger("firehose.property.seed", 0);
  private static final int COUNT = Integer.getInteger("firehose.property.count", 300);

  /** More than the longest path and the longest list of what failed, however long the document. */
  private static final int MAX_TEXT_LENGTH = 2000;

  private static final Logger LOGGER = Logger.getLogger(MessageProcessor.class.getName());

  private final MessageSerializer serializer = new MessageSerializer();
  private final Names processor = new Names();
  private final Texts log = new Texts();

  @BeforeEach
  void captureLog() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(log);
  }

  @AfterEach
  void releaseLog() {
    LOGGER.removeHandler(log);
    LOGGER.setUseParentHandlers(true);
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentIsAMessageOrMalformed(Message.Type type) throws Exception {
    forAll(type, json -> {
      try {
        serializer.deserialize(json);
      } catch (MalformedMessageException e) {
        assertTellsNothing(e.getMessage(), json);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void whatWasReadIsWrittenAndReadAgain(Message.Type type) throws Exception {
    forAll(type, json -> {
      Message message;
      try {
        message = serializer.deserialize(json);
      } catch (MalformedMessageException e) {
        return;
      }
      String text = serializer.serialize(message);
      Message again = serializer.deserialize(text);
      assertThat(serializer.serialize(again)).isEqualTo(text);
      // An empty text is not written, and so is absent when it is read again.
      if (!new String(json, StandardCharsets.UTF_8).contains("\"\"")) {
        assertThat(again).isEqualTo(message);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void bothReadersAgree(Message.Type type) throws Exception {
    forAll(type, json -> {
      try {
        Message message = MessageReader.readFast(
            Arrays.copyOf(json, json.length + 1), json.length, new EventFilter());
        assertThat(message)
            .isEqualTo(JacksonMessageReader.read(json, json.length, new EventFilter()));
      } catch (FastPathMissException e) {
        // Left to Jackson's parser.
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentIsAnsweredOrTheCallFails(Message.Type type) throws Exception {
    forAll(type, json -> {
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      log.texts.clear();
      try {
        processor.handle(new ByteArrayInputStream(json), response, Invocation.of("test"));
        assertThat(serializer.deserialize(response.toByteArray()).typeName()).endsWith("_response");
      } catch (MalformedMessageException e) {
        assertTellsNothing(e.getMessage(), json);
      } catch (JsonMismatchException e) {
        throw new AssertionError("Expected an exception of the public API", e);
      } catch (IOException e) {
        assertTellsNothing(e.getMessage(), json);
        assertThat(response.size()).isEqualTo(0);
      }
      for (String text : log.texts) {
        assertTellsNothing(text, json);
      }
    });
  }

  @Test
  void theNeighboursOfBrokenEventsAreDelivered() throws Exception {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      String json = "{\"type\":\"event_processing_request\",\"events\":["
          + "{\"type\":\"custom_event\",\"name\":\"first\"}," + HostileDocuments.event(2 * seed)
          + ",{\"type\":\"custom_event\",\"name\":\"middle\"},"
          + HostileDocuments.event(2 * seed + 1)
          + ",{\"name\":\"last\",\"type\":\"custom_event\"}]}";

      assertWithMessage("seed %s: %s", seed, json)
          .that(delivered(json))
          .containsExactly("first", "middle", "last")
          .inOrder();
    }
  }

  /** Which of the intact events reach the processor; what is wrong if none does. */
  private List<String> delivered(String json) throws IOException {
    processor.names.clear();
    try {
      processor.handle(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          Invocation.of("test"));
    } catch (MalformedMessageException e) {
      return List.of(e.toString());
    }
    processor.names.retainAll(List.of("first", "middle", "last"));
    return processor.names;
  }

  private static void forAll(Message.Type type, Property property) throws Exception {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      property.check(type + ", seed " + seed, HostileDocuments.of(type, seed));
    }
  }

  /** Names of types are told, as unknown ones may be worth knowing. */
  private static void assertTellsNothing(@Nullable String text, byte[] json) {
    assertThat(String.valueOf(text).length()).isLessThan(MAX_TEXT_LENGTH);
    String document = new String(json, StandardCharsets.UTF_8);
    if (!document.matches("(?s).*\"type\"\\s*:\\s*\"" + HostileDocuments.SECRET + ".*")) {
      assertThat(text).doesNotContain(HostileDocuments.SECRET);
    }
  }

  /** Remembers the names of custom events. */
  private static final class Names extends MessageProcessor {

    final List<String> names = new ArrayList<>();

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().name("Names").build();
    }

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) {
      names.add(event.name().orElse(""));
    }
  }

  /** The log, with the texts of exceptions. */
  private static final class Texts extends Handler {

    final List<String> texts = new ArrayList<>();

    Texts() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      texts.add(String.valueOf(entry.getMessage()));
      for (Throwable e = entry.getThrown(); e != null; e = e.getCause()) {
        texts.add(String.valueOf(e));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
