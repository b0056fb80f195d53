package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.MalformedPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that can't be read does not keep the rest of its message from being handled. */
class MalformedValuesTest {

  private final List<MalformedPart> malformed = new ArrayList<>();
  private final List<MessageOutcome> outcomes = new ArrayList<>();
  private final ThrowingProcessor processor = new ThrowingProcessor(new FirehoseListener() {
    @Override
    public void processed(MessageOutcome outcome) {
      outcomes.add(outcome);
    }

    @Override
    public void malformed(MalformedPart part, Invocation invocation) {
      malformed.add(part);
      if (part.json().contains("keep")) {
        throw new IllegalStateException("nowhere to keep it");
      }
    }
  });
  private final CapturedLog log = new CapturedLog();

  @AfterEach
  void close() {
    log.close();
  }

  private void handle(String json) throws IOException {
    processor.handle(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        Invocation.of("test"));
  }

  private static String batch(String properties) {
    return """
        {"type":"event_processing_request","id":"5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001",%s,
         "events":[{"type":"custom_event","name":"brew"}]}""".formatted(properties);
  }

  private static String memberships(String users) {
    return "{\"type\":\"audience_membership_change_request\",\"user_profiles\":[" + users + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"user_identities\":[{\"value\":{}}] | user_identities[0] | value: expected a string, found an object | {\"value\":{}}",
        "\"user_identities\":[null,{\"type\":\"email\",\"value\":\"a\"},7] | user_identities[2] | expected an object, found a whole number | 7",
        "\"user_identities\":\"x\" | user_identities | expected an array, found a string | \"x\"",
        "\"partner_identities\":[{\"type\":[]}] | partner_identities[0] | type: expected a string, found an array | {\"type\":[]}",
        "\"account\":{\"account_id\":\"x\",\"account_settings\":{\"a\":\"b\"}} | account.account_id | expected a whole number, found a string | \"x\"",
        "\"id\":\"5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001 \" | id | expected a UUID, found a string | \"5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001 \"",
        "\"mpid\":{} | mpid | expected a string, found an object | {}",
        "\"timestamp_ms\": [ 1 ] | timestamp_ms | expected a whole number, found an array | [1]",
        "\"user_attributes\":[] | user_attributes | expected an object, found an array | []",
        "\"runtime_environment\":{\"type\":\"ios\",\"identities\":[{\"type\":{}}]} | runtime_environment.identities[0] | type: expected a string, found an object | {\"type\":{}}",
        "\"runtime_environment\":1 | runtime_environment | expected an object, found a whole number | 1"
      })
  void theEventsOfABatchAreHandledWithoutIt(
      String property, String path, String problem, String json) throws IOException {
    handle(batch(property));

    assertThat(processor.calls).containsExactly("before", "brew", "after").inOrder();
    assertThat(malformed).hasSize(1);
    assertThat(malformed.get(0).path()).isEqualTo(path);
    assertThat(malformed.get(0).problem()).isEqualTo(problem);
    assertThat(malformed.get(0).json()).isEqualTo(json);
    assertThat(outcomes.get(0).malformed()).isEqualTo(1);
    assertThat(log.messages().toString()).contains(path + ": " + problem);
  }

  @Test
  void severalAreTakenOutAlsoWherePropertiesRepeat() throws IOException {
    handle(batch("\"mpid\":[],\"mpid\":{},\"user_identities\":[1,{\"value\":[]},2]"));

    assertThat(processor.calls).contains("brew");
    assertThat(malformed.stream().map(MalformedPart::path))
        .containsExactly("mpid", "user_identities[0]", "user_identities[1]", "user_identities[2]")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"consent_state\":1",
        "\"account\":[]",
        "\"account\":{\"account_settings\":[]}",
        "\"events\":1",
        "\"system_notifications\":{}"
      })
  void batchIsRefusedWhereTheRestWouldMeanSomethingElse(String property) {
    String json = "{\"type\":\"event_processing_request\"," + property + "}";

    assertThrows(MalformedMessageException.class, () -> handle(json));
    assertThat(malformed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"audience_name\":\"x\",\"audience_id\":{},\"action\":\"add\"} | audiences[0] | audience_id: expected a whole number, found an object",
        "{\"audience_name\":\"x\",\"audience_id\":1,\"action\":[]} | audiences[0] | action: expected a string, found an array",
        "{\"audience_name\":\"x\",\"audience_subscription_settings\":1} | audiences[0] | audience_subscription_settings: expected an object, found a whole number",
        "5 | audiences[0] | expected an object, found a whole number"
      })
  void otherMembershipsAreHandled(String membership, String path, String problem)
      throws IOException {
    handle(memberships("{\"audiences\":[" + membership
        + ",{\"audience_id\":2,\"audience_name\":\"second\",\"action\":\"add\"}]}"));

    assertThat(processor.calls).containsExactly("second");
    assertThat(malformed).hasSize(1);
    assertThat(malformed.get(0).path()).isEqualTo("user_profiles[0]." + path);
    assertThat(malformed.get(0).problem()).isEqualTo(problem);
  }

  @Test
  void valuesOfMembershipsAndUsersAreTakenOut() throws IOException {
    handle(memberships("""
        {"mpid":{},"user_identities":[{"type":[]}],
         "audiences":[{"audience_id":2,"audience_name":"second","action":"add"}]},
        {"audiences":{}}, 7"""));

    assertThat(processor.calls).containsExactly("second");
    assertThat(malformed.stream().map(MalformedPart::path))
        .containsExactly(
            "user_profiles[0].mpid",
            "user_profiles[0].user_identities[0]",
            "user_profiles[1]",
            "user_profiles[2]");
  }

  @Test
  void membershipsOfWhichNothingIsLeftAreReported() throws IOException {
    handle(memberships("7"));

    assertThat(processor.calls).isEmpty();
    assertThat(malformed).hasSize(1);
    assertThat(outcomes.get(0).malformed()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"audience_membership_change_request\",\"user_profiles\":1}",
        "{\"type\":\"audience_subscription_request\",\"audience_id\":{}}",
        "{\"type\":\"audience_subscription_request\",\"action\":{}}",
        "{\"type\":\"audience_subscription_request\",\"audience_subscription_settings\":[]}",
        "{\"type\":\"dsr_processing_request\",\"subject_request_type\":\"erasure\",\"submitted_time\":{}}",
        "{\"type\":[]}",
        "[]"
      })
  void messageIsRefusedWhereItWouldMeanSomethingElse(String json) {
    assertThrows(MalformedMessageException.class, () -> handle(json));
    assertThat(processor.calls).isEmpty();
  }

  @Test
  void otherValuesOfSubscriptionsAreTakenOut() throws IOException {
    handle("""
        {"type":"audience_subscription_request","audience_id":1,"audience_name":{},
         "action":"add"}""");

    assertThat(processor.calls).containsExactly("subscription");
    assertThat(malformed.get(0).path()).isEqualTo("audience_name");
  }

  @Test
  void messageOfTooManyIsRefused() throws IOException {
    handle(batch(identities(20)));
    assertThat(malformed).hasSize(20);

    assertThrows(MalformedMessageException.class, () -> handle(batch(identities(21))));
    assertThat(malformed).hasSize(20);
  }

  private static String identities(int count) {
    return "\"user_identities\":"
        + IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.toList());
  }

  @Test
  void listenerThatCanNotKeepItFailsTheCall() {
    assertThrows(
        ProcessingFailedException.class,
        () -> handle(batch("\"user_identities\":[{\"value\":[\"keep\"]}]")));
    assertThat(processor.calls).contains("brew");
  }

  @Test
  void eventOfTooManyElementsIsMalformedAndTheOthersAreHandled() throws IOException {
    handle("""
        {"type":"event_processing_request",
         "events":[{"type":"custom_event","name":"first"},
          {"type":"product_action","products":[%s{}]},
          {"type":"custom_event","name":"many","attributes":{%s"a":1}},
          {"type":"custom_event","name":"second"}]}""".formatted("{},".repeat(300_000), "\"a\":1,".repeat(300_000)));

    assertThat(processor.calls)
        .containsExactly("before", "first", "second", "after")
        .inOrder();
    assertThat(malformed.stream().map(MalformedPart::problem))
        .containsExactly(
            "expected at most 300000 elements, found more",
            "expected at most 300000 elements, found more");
  }

  @Test
  void batchOfTooManyElementsIsRefused() {
    MalformedMessageException e = assertThrows(
        MalformedMessageException.class,
        () -> handle(batch("\"user_attribute_lists\":{\"a\":[" + "1,".repeat(300_000) + "1]}")));

    assertThat(e).hasMessageThat().isEqualTo("expected at most 300000 elements, found more");
  }

  @ParameterizedTest
  @MethodSource("excess")
  void whatNobodyAsksForIsOfAnySize(String value) throws IOException {
    handle("""
        {"type":"event_processing_request","new":%1$s,"user_attributes":{"a":%1$s},
         "events":[{"type":"error","new":%1$s},{"type":"new","new":%1$s},
          {"type":"custom_event","name":"first","attributes":{"a":%1$s},"new":%1$s},
          {"type":"custom_event","name":"second"}]}""".formatted(value));

    assertThat(processor.calls)
        .containsExactly("before", "first", "second", "after")
        .inOrder();
    assertThat(malformed).isEmpty();
  }

  static Stream<Arguments> excess() {
    return Stream.of(
            "[".repeat(1001) + "]".repeat(1001),
            "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
            "{\"" + "n".repeat(60_000) + "\":1}",
            "{\"\\ud83d\":\"\\udc00\"}",
            "9".repeat(1001))
        .map(value -> Arguments.of(Named.of(value.substring(0, 4), value)));
  }
}
