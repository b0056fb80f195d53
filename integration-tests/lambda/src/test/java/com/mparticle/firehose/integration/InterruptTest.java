package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** An interrupt ends the message at hand, and none after it, under AWS's own client. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class InterruptTest {

  @Test
  void interruptOfOneEventDoesNotReachTheNextInvocation() throws IOException {
    try (LambdaFunction function = LambdaFunction.start(
        InterruptedFunction.class.getName(),
        Map.of(),
        System.getProperty("java.class.path"),
        List.of())) {
      Answer interrupted = function.call(batch("first", InterruptedFunction.SLOW, "third"));
      Answer next = function.call(batch("first", "second", "third"));

      assertThat(interrupted).isInstanceOf(Answer.Failure.class);
      String text = ((Answer.Failure) interrupted).text();
      assertThat(text).contains("events[1]");
      assertThat(text).contains("slow");
      assertThat(text).doesNotContain("events[0]");
      assertThat(next).isInstanceOf(Answer.Response.class);
      assertThat(((Answer.Response) next).json()).contains("event_processing_response");
    }
  }

  private static Call batch(String... names) {
    String events = Stream.of(names)
        .map(name -> "{\"type\":\"custom_event\",\"name\":\"" + name + "\"}")
        .collect(Collectors.joining(","));
    String id = "5f0c7e0a-3a06-4a4e-9a1e-000000000001";
    return new Call(
        Message.Type.EVENT_PROCESSING_REQUEST,
        "{\"type\":\"event_processing_request\",\"id\":\"%s\",\"events\":[%s]}"
            .formatted(id, events),
        id);
  }
}
