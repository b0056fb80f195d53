package com.mparticle.firehose.integration.matrix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents without end, and values without measure, are refused in little memory and time. */
final class ExcessTest {

  @Test
  void excessIsRefused() throws Exception {
    String output = ForkedProgram.run(
        Jdk.running(),
        List.of("-Xmx64m"),
        System.getProperty("java.class.path"),
        HandleExcess.class);

    assertThat(output).isEqualTo("""
            endless text: MalformedMessageException, larger than 10485760 bytes
            endless events: MalformedMessageException, larger than 10485760 bytes
            endless white space: MalformedMessageException, larger than 10485760 bytes
            endless nesting: MalformedMessageException, larger than 10485760 bytes
            setting of many digits: ProcessingFailedException, Could not handle \
            event_processing_request: events[0] custom_event and 1000 more \
            (com.mparticle.firehose.settings.InvalidSettingException: \
            Setting dailyLimit: expected a whole number, found other text)
            setting of many digits: ProcessingFailedException, Could not handle \
            event_processing_request: events[0] custom_event and 1000 more \
            (com.mparticle.firehose.settings.InvalidSettingException: \
            Setting dailyLimit: expected a whole number, found other text)
            malformed events: answered
            handled 0
            """);
  }

  /** AWS Lambda functions have no less memory. */
  @Test
  void valuesThatTakeMuchMoreMemoryThanBytesAreLimited() throws Exception {
    String output = ForkedProgram.run(
        Jdk.running(),
        List.of("-Xmx100m"),
        System.getProperty("java.class.path"),
        HandleExcess.class,
        "elements");

    assertThat(output).isEqualTo("""
            elements of an event: answered
            elements of a batch: MalformedMessageException, expected at most 300000 elements, found more
            elements of a membership change: MalformedMessageException, expected at most 300000 \
            elements, found more
            handled 1
            """);
  }
}
