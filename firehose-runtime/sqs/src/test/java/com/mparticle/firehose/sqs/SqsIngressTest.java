package com.mparticle.firehose.sqs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.sqs.FakeSqs.Sent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqsIngressTest {

  private static final String QUEUE = "http://localhost/queue";
  private static final String ID = "7bd1b2a1-3b0f-4a0f-9f4a-0a1b2c3d4e5f";
  private static final String BATCH = batch("\"name\": \"Kettle on\"");

  private final FakeSqs sqs = new FakeSqs();
  private final TestModule module = new TestModule(false);
  private final SqsIngress ingress = SqsIngress.builder(module, sqs, QUEUE).build();

  @Test
  void aBatchIsQueuedAsItArrived() throws IOException {
    String response = answer(ingress, BATCH);

    Sent sent = sqs.sent().get(0);
    assertThat(sqs.sentBodies()).containsExactly(BATCH);
    assertThat(sent.queueUrl()).isEqualTo(QUEUE);
    assertThat(sent.attribute("firehose_type")).isEqualTo("event_processing_request");
    assertThat(sent.attribute("firehose_id")).isEqualTo(ID);
    assertThat(sent.attributes()).hasSize(2);
    assertThat(sent.group()).isNull();
    assertThat(response)
        .startsWith(
            "{\"type\":\"event_processing_response\",\"id\":\"" + ID + "\",\"timestamp_ms\":");
    assertThat(response).contains("\"firehose_version\":\"3.2.0\"");
    assertThat(module.calls()).isEmpty();
  }

  @Test
  void aBatchOfWhichAPartCannotBeReadIsQueuedAsItArrived() throws IOException {
    String batch = "{\"type\":\"event_processing_request\",\"id\":\"" + ID
        + "\",\"user_identities\":[{\"value\":{}}],\"events\":[{\"type\":\"custom_event\"}]}";

    assertThat(answer(ingress, batch)).contains("event_processing_response");
    assertThat(sqs.sentBodies()).containsExactly(batch);
  }

  @Test
  void membershipsAndErasuresAreQueued() throws IOException {
    String memberships = "{\"type\":\"audience_membership_change_request\",\"id\":\"" + ID
        + "\",\"user_profiles\":[{\"audiences\":[{\"audience_id\":1,\"action\":\"add\"}]}]}";
    String erasure = "{\"type\":\"dsr_processing_request\",\"id\":\"" + ID + "\"}";

    assertThat(answer(ingress, memberships)).contains("audience_membership_change_response");
    assertThat(answer(ingress, erasure)).contains("dsr_processing_response");

    assertThat(sqs.sentBodies()).containsExactly(memberships, erasure).inOrder();
    assertThat(module.calls()).isEmpty();
  }

  @Test
  void theModuleAnswersSubscriptionsAndRegistrations() throws IOException {
    String subscription = answer(ingress, "{\"type\":\"audience_subscription_request\"}");
    String registration = answer(ingress, "{\"type\":\"module_registration_request\"}");

    assertThat(subscription).contains("\"listId\":\"list-1\"");
    assertThat(registration).contains("\"name\":\"Test\"");
    assertThat(sqs.sent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"event_processing_request\"}",
        "{\"type\":\"event_processing_request\",\"events\":[],\"system_notifications\":[]}",
        "{\"type\":\"audience_membership_change_request\"}"
      })
  void connectionTestsAreAnswered(String request) throws IOException {
    assertThat(answer(ingress, request)).contains("_response");
    assertThat(sqs.sent()).isEmpty();
    assertThat(module.calls()).isEmpty();
  }

  @Test
  void batchesWithoutEventsAreQueuedForModulesThatRegisterForThem() throws IOException {
    SqsIngress eventless = SqsIngress.builder(new TestModule(true), sqs, QUEUE).build();

    answer(eventless, "{\"type\":\"event_processing_request\",\"user_attributes\":{\"a\":\"b\"}}");

    assertThat(sqs.sent()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tea",
        "[]",
        "{}",
        "{\"type\":\"tea\"}",
        "{\"type\":\"event_processing_request\""
      })
  void whatIsNoMessageIsNotQueued(String input) {
    assertThrows(MalformedMessageException.class, () -> answer(ingress, input));
    assertThat(sqs.sent()).isEmpty();
  }

  @Test
  void aQueueThatIsDownFailsTheCall() {
    sqs.setDown(true);

    IOException failure = assertThrows(IOException.class, () -> answer(ingress, BATCH));

    assertThat(failure)
        .hasMessageThat()
        .isEqualTo("Could not queue event_processing_request " + ID);
  }

  @Test
  void charactersThatSqsRefusesAreEncoded() throws IOException {
    for (String name : new String[] {"\uFFFE", "\uFFFF"}) {
      sqs.sent().clear();
      String batch = batch("\"name\": \"" + name + "\"");

      answer(ingress, batch);

      Sent sent = sqs.sent().get(0);
      assertThat(sent.attribute("firehose_encoding")).isEqualTo("base64");
      assertThat(new String(Base64.getDecoder().decode(sent.body()), StandardCharsets.UTF_8))
          .isEqualTo(batch);
    }
  }

  @Test
  void otherCharactersStayAsTheyAre() throws IOException {
    String batch = batch("\"name\": \"\u007f\u0085\ud83c\udf75\uFFFD\u2028\"\t,\r\n\"x\":1");

    answer(ingress, batch);

    assertThat(sqs.sentBodies()).containsExactly(batch);
    assertThat(sqs.sent().get(0).attribute("firehose_encoding")).isNull();
  }

  @Test
  void aMessageThatIsTooLargeForTheQueueFailsWithoutABucket() {
    SqsIngress small =
        SqsIngress.builder(module, sqs, QUEUE).maxQueuedBytes(200).build();

    IOException failure = assertThrows(
        IOException.class, () -> answer(small, batch("\"name\": \"" + "x".repeat(200) + "\"")));

    assertThat(failure).hasMessageThat().contains("claimCheck()");
  }

  @Test
  void aMessageThatIsTooLargeIsNotRead() {
    String tooLarge = " ".repeat(MessageSerializer.DEFAULT_MAX_BYTES);

    assertThrows(MalformedMessageException.class, () -> answer(ingress, batch("") + tooLarge));
    assertThat(sqs.sent()).isEmpty();
  }

  @Test
  void fifoQueuesGroupByAccountOrUser() throws IOException {
    SqsIngress byAccount = SqsIngress.builder(module, sqs, QUEUE + ".fifo").build();
    SqsIngress byUser = SqsIngress.builder(module, sqs, QUEUE + ".fifo")
        .groups(MessageGroups.USER)
        .build();
    String first = BATCH.replace("\"events\"", "\"mpid\":\"1\",\"events\"");
    String second = BATCH.replace("\"events\"", "\"mpid\":\"2\",\"events\"");

    for (SqsIngress fifo : new SqsIngress[] {byAccount, byUser}) {
      answer(fifo, first);
      answer(fifo, first);
      answer(fifo, second);
    }

    assertThat(sqs.sent().subList(0, 3).stream().map(Sent::group).distinct())
        .containsExactly("account-17");
    assertThat(sqs.sent().get(3).group()).isEqualTo(sqs.sent().get(4).group());
    assertThat(sqs.sent().get(3).group()).isNotEqualTo(sqs.sent().get(5).group());
    assertThat(sqs.sent().get(3).group()).matches("account-17-[0-9a-f]{64}");
    assertThat(sqs.sent().get(0).deduplicationId()).isEqualTo(ID);
    assertThat(sqs.sent().get(0).delaySeconds()).isNull();
  }

  private static String batch(String event) {
    return "{\"type\":\"event_processing_request\",\"id\":\"" + ID + "\","
        + "\"account\":{\"account_id\":17},\"events\":[{\"type\":\"custom_event\"," + event + "}]}";
  }

  private static String answer(SqsIngress ingress, String request) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    ingress.handle(
        new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)),
        response,
        Invocation.of("test"));
    return response.toString(StandardCharsets.UTF_8);
  }
}
