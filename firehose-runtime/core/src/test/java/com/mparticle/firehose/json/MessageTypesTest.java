package com.mparticle.firehose.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.truth.StringSubject;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTypesTest {

  private static final String EXPECTED = "type: expected one of "
      + "module_registration_request, module_registration_response, "
      + "event_processing_request, event_processing_response, "
      + "audience_subscription_request, audience_subscription_response, "
      + "audience_membership_change_request, audience_membership_change_response, "
      + "dsr_processing_request, dsr_processing_response, found ";

  private final MessageSerializer serializer = new MessageSerializer();

  private StringSubject assertThatProblemOf(String json) {
    return assertThat(
            assertThrows(MalformedMessageException.class, () -> serializer.deserialize(json)))
        .hasMessageThat();
  }

  @ParameterizedTest
  @EnumSource
  void typeSelectsTheValueTypeWhereverItStands(Message.Type type) throws Exception {
    String json =
        "{\"timestamp_ms\":1,\"later\":{\"type\":\"x\"},\"type\":\"" + type.wireName() + "\"}";

    Message message = serializer.deserialize(json);

    assertThat(message).isInstanceOf(type.valueType());
    assertThat(message.type()).isEqualTo(type);
    assertThat(message.timestampMs()).hasValue(1);
    assertThat(serializer.serialize(message))
        .startsWith("{\"type\":\"" + type.wireName() + "\",\"timestamp_ms\":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"type\":null}", "{\"type\":5}", "{\"type\":{\"type\":\"x\"}}"})
  void messageWithoutTypeNamesTheTypesThereAre(String json) {
    assertThatProblemOf(json).isEqualTo(EXPECTED + "none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"event_batch", "EVENT_PROCESSING_REQUEST", "unknown"})
  void messageOfUnknownTypeNamesItsType(String type) {
    assertThatProblemOf("{\"type\":\"" + type + "\"}").isEqualTo(EXPECTED + type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jo@acme.example", "one\\ntwo", "one two"})
  void textThatIsNoNameOfATypeIsNotShown(String text) {
    assertThatProblemOf("{\"type\":\"" + text + "\"}").isEqualTo(EXPECTED + "another text");
  }

  @Test
  void typeIsShownUpTo63Characters() {
    String longest = "t".repeat(63);

    assertThatProblemOf("{\"type\":\"" + longest + "\"}").isEqualTo(EXPECTED + longest);
    assertThatProblemOf("{\"type\":\"" + longest + "t\"}").isEqualTo(EXPECTED + "another text");
  }
}
