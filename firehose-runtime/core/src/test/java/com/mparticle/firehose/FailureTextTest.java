package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the text of a failure tells, and how long it gets. */
class FailureTextTest {

  private static EventProcessingRequest batchOf(int size) {
    EventProcessingRequest.Builder batch = EventProcessingRequest.builder().id(new UUID(0, 1));
    for (int i = 0; i < size; i++) {
      batch.addEvents(CustomEvent.builder().id(new UUID(1, i)).name("Sign up").build());
    }
    return batch.build();
  }

  private interface Handler {

    void handle(CustomEvent event, BatchContext context) throws Exception;
  }

  private static ProcessingFailedException failureOf(
      EventProcessingRequest batch, Handler handler) {
    MessageProcessor processor = new ThrowingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        handler.handle(event, context);
      }
    };
    return assertThrows(ProcessingFailedException.class, () -> processor.processMessage(batch));
  }

  @Test
  void missingSettingOfManyEventsIsOneFailure() {
    TypedSettings<String> keys = new TypedSettings<>() {
      @Override
      protected String read(SettingValues values) {
        return values.requiredText("apiKey");
      }
    };

    ProcessingFailedException e =
        failureOf(batchOf(100), (event, context) -> context.settings(keys));

    assertThat(e.failures()).hasSize(1);
    assertThat(e.failures().get(0).parts()).hasSize(100);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Could not handle event_processing_request 00000000-0000-0000-0000-000000000001:"
            + " events[0] custom_event \"Sign up\" 00000000-0000-0001-0000-000000000000 and 99 more"
            + " (com.mparticle.firehose.settings.InvalidSettingException: Setting apiKey: expected"
            + " text, found none)");
    assertThat(stackTraceOf(e).length()).isLessThan(20_000);
  }

  @Test
  void equalFailuresAreOne() {
    ProcessingFailedException e = failureOf(batchOf(3), (event, context) -> {
      throw new IOException("down");
    });

    assertThat(e.failures()).hasSize(1);
    assertThat(e.getSuppressed()).isEmpty();
  }

  @Test
  void manyFailuresAreCounted() {
    ProcessingFailedException e = failureOf(batchOf(1000), (event, context) -> {
      throw new IOException("rejected " + event.id().get());
    });

    assertThat(e.failures()).hasSize(1000);
    assertThat(e).hasMessageThat().endsWith(") and 995 more failures");
    assertThat(e.toString().length()).isLessThan(1500);
    assertThat(e.getSuppressed()).hasLength(9);
  }

  @Test
  void textsOfCausesAreCut() {
    ProcessingFailedException e = failureOf(batchOf(1), (event, context) -> {
      throw new IOException("x".repeat(1_000_000));
    });

    assertThat(e.toString().length()).isLessThan(700);
    assertThat(e).hasMessageThat().contains("xxx…)");
  }

  @Test
  void textsAreOnOneLine() {
    ProcessingFailedException e = failureOf(batchOf(1), (event, context) -> {
      throw new IOException("first\r\nsecond");
    });

    assertThat(e).hasMessageThat().contains("(java.io.IOException: first second)");
  }

  @Test
  void exceptionWhoseMessageFailsIsNamed() {
    ProcessingFailedException e = failureOf(batchOf(1), (event, context) -> {
      throw new IOException() {
        @Override
        public String getMessage() {
          throw new IllegalStateException("no message");
        }
      };
    });

    assertThat(e)
        .hasMessageThat()
        .contains("its message can't be told: java.lang.IllegalStateException");
  }

  @Test
  void lineOfTheHandlerIsNamedWhereTheJdkThrew() {
    ProcessingFailedException e = failureOf(
        batchOf(1),
        (event, context) -> event.customFlags().put(event.sourceId().orElseThrow(), ""));

    assertThat(e)
        .hasMessageThat()
        .containsMatch("\\(java\\.util\\.NoSuchElementException: No value present, at"
            + " com\\.mparticle\\.firehose\\.FailureTextTest\\.[\\w$]+"
            + "\\(FailureTextTest\\.java:\\d+\\)\\)$");
  }

  @Test
  void namesOfEventsAreCutAndShownWithoutOddCharacters() {
    EventProcessingRequest batch = EventProcessingRequest.builder()
        .addEvents(CustomEvent.builder().name("a\n\"b\"@" + "é".repeat(100)).build())
        .build();

    ProcessingFailedException e = failureOf(batch, (event, context) -> {
      throw new IOException("down");
    });

    assertThat(e.failures().get(0).part())
        .isEqualTo("events[0] custom_event \"a??b??" + "é".repeat(57) + "…\"");
  }

  @Test
  void delaysAreShownInTheirUnit() {
    assertThat(failureOf(batchOf(1), (event, context) -> {
          throw new RetryLaterException("busy", Duration.ofMillis(1500));
        }))
        .hasMessageThat()
        .endsWith("; retry after 1500 ms");
  }

  private static String stackTraceOf(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
