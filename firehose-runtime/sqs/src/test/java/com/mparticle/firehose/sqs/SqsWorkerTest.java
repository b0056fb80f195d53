package com.mparticle.firehose.sqs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.RetryLaterException;
import com.mparticle.firehose.SuspendSubscriptionException;
import com.mparticle.firehose.sqs.FakeSqs.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** What becomes of records, one rule after the other. */
final class SqsWorkerTest {

  private static final String QUEUE = "http://localhost/queue";
  private static final String DEAD_LETTERS = "http://localhost/dead";

  private final FakeSqs sqs = new FakeSqs();
  private final TestModule module = new TestModule(false);
  private final SqsWorker worker =
      SqsWorker.builder(module, sqs, QUEUE, DEAD_LETTERS).build();

  @Test
  void whatWasProcessedIsDeleted() {
    assertThat(process(record("1", 1, "a"), record("2", 1, "b"))).isEmpty();

    assertThat(module.calls()).containsExactly("a", "b").inOrder();
    assertThat(sqs.deleted()).containsExactly("handle-1", "handle-2").inOrder();
    assertThat(sqs.sent()).isEmpty();
  }

  @Test
  void whatCannotBeReadOfAMessageDoesNotKeepTheRestFromBeingHandled() {
    Message record = record("1")
        .body("{\"type\":\"event_processing_request\",\"user_identities\":[{\"value\":{}}],"
            + "\"events\":[{\"type\":\"custom_event\",\"name\":\"a\"}]}")
        .build();

    assertThat(process(record)).isEmpty();

    assertThat(module.calls()).containsExactly("a");
    assertThat(sqs.deleted()).containsExactly("handle-1");
    assertThat(sqs.sent()).isEmpty();
  }

  @Test
  void theCallerMayDeleteInstead() {
    SqsWorker lazy =
        SqsWorker.builder(module, sqs, QUEUE, DEAD_LETTERS).acknowledgeAtEnd().build();

    assertThat(lazy.process(List.of(record("1", 1, "a")), Invocation.of("test")))
        .isEmpty();
    assertThat(sqs.deleted()).isEmpty();
  }

  @Test
  void whatFailedStays() {
    module.failOn("b", new IllegalStateException("failed"));

    assertThat(process(record("1", 1, "a"), record("2", 1, "b"), record("3", 1, "c")))
        .containsExactly("2");

    assertThat(sqs.deleted()).containsExactly("handle-1", "handle-3");
  }

  @Test
  void partsThatFailedAreSentAgain() {
    module.failOn("b", new IllegalStateException("failed"));

    assertThat(process(record("1", 1, "a", "b", "c"))).isEmpty();

    Sent sent = sqs.sent().get(0);
    assertThat(sent.queueUrl()).isEqualTo(QUEUE);
    assertThat(sent.body()).contains("\"name\":\"b\"");
    assertThat(sent.body()).doesNotContain("\"name\":\"a\"");
    assertThat(sent.body()).contains("\"account_id\":1");
    assertThat(sent.attribute("firehose_attempts")).isEqualTo("1");
    assertThat(sent.attribute("firehose_type")).isEqualTo("event_processing_request");
    assertThat(sent.delaySeconds()).isEqualTo(30);
    assertThat(sqs.deleted()).containsExactly("handle-1");
  }

  @Test
  void attemptsAreCountedAcrossRecords() {
    module.failOn("b", new IllegalStateException("failed"));

    process(again(again(record("1", 1, "a", "b"), 2), 3));

    assertThat(sqs.sent().get(0).attribute("firehose_attempts")).isEqualTo("4");
    assertThat(sqs.sent().get(0).queueUrl()).isEqualTo(QUEUE);
  }

  @Test
  void afterTheLastAttemptWhatIsLeftGoesToTheDeadLetters() {
    module.failOn("b", new IllegalStateException("failed"));

    assertThat(process(again(record("1", 1, "a", "b"), 4))).isEmpty();
    assertThat(process(again(record("2", 1, "b"), 4))).isEmpty();

    assertThat(sqs.sent().stream().map(Sent::queueUrl).distinct()).containsExactly(DEAD_LETTERS);
    assertThat(sqs.sentBodies().get(0)).doesNotContain("\"name\":\"a\"");
    assertThat(sqs.sent().get(1).attribute("firehose_attempts")).isEqualTo("5");
    assertThat(sqs.deleted()).containsExactly("handle-1", "handle-2");
  }

  @Test
  void retryLaterDelaysTheRecordAndItsAccount() {
    module.failOn("limit", new RetryLaterException("429", Duration.ofMillis(61_500)));

    assertThat(process(
            record("1", 1, "limit"), record("2", 2, "other"), record("3", 1, "same account")))
        .isEmpty();

    assertThat(module.calls()).containsExactly("limit", "other").inOrder();
    assertThat(sqs.sent()).hasSize(2);
    for (Sent sent : sqs.sent()) {
      assertThat(sent.delaySeconds()).isEqualTo(62);
      assertThat(sent.attribute("firehose_attempts")).isNull();
    }
    assertThat(sqs.batchSizes()).containsExactly(2);
    assertThat(sqs.deleted()).containsExactly("handle-2", "handle-1", "handle-3");
  }

  @Test
  void delaysAreAsLongAsTheQueueAllows() {
    module.failOn("limit", new RetryLaterException("429", Duration.ofHours(2)));

    process(record("1", 1, "limit"));

    assertThat(sqs.sent().get(0).delaySeconds()).isEqualTo(900);
  }

  @Test
  void retryLaterDoesNotRepeatWhatWasHandled() {
    module.failOn("limit", new RetryLaterException("429", Duration.ofSeconds(5)));

    process(record("1", 1, "a", "limit", "c"));

    assertThat(module.calls()).containsExactly("a", "limit").inOrder();
    assertThat(sqs.sentBodies().get(0)).doesNotContain("\"name\":\"a\"");
    assertThat(sqs.sentBodies().get(0)).contains("\"name\":\"c\"");
  }

  @Test
  void earlierFailuresCountAfterRetryLater() {
    module.failOn("limit", new RetryLaterException("429", Duration.ofSeconds(5)));

    process(again(record("1", 1, "limit"), 3));

    assertThat(sqs.sent().get(0).attribute("firehose_attempts")).isEqualTo("3");
  }

  @Test
  void whatCanNotBeSentAgainStays() {
    module.failOn("limit", new RetryLaterException("429", Duration.ofSeconds(5)));
    Message record = record("1", 1, "limit");
    sqs.refuse(record.body());

    assertThat(process(record, record("2", 2, "b"))).containsExactly("1");
    assertThat(sqs.deleted()).containsExactly("handle-2");
  }

  @Test
  void aQueueThatIsDownLosesNothing() {
    module.failOn("b", new IllegalStateException("failed"));
    sqs.setDown(true);

    assertThat(process(record("1", 1, "a", "b"), record("2", 1, "tea"), malformed("3")))
        .containsExactly("1", "3");
  }

  @Test
  void whatThereIsNoTimeForIsSentAgain() {
    Invocation soonOver = new Invocation() {
      @Override
      public String id() {
        return "short";
      }

      @Override
      public Optional<Duration> remainingTime() {
        return Optional.of(Duration.ofSeconds(1));
      }
    };

    assertThat(worker.process(List.of(record("1", 1, "a"), record("2", 1, "b")), soonOver))
        .isEmpty();

    assertThat(module.calls()).isEmpty();
    assertThat(sqs.sent()).hasSize(2);
    assertThat(sqs.sent().get(0).delaySeconds()).isEqualTo(0);
    assertThat(sqs.sent().get(0).attribute("firehose_attempts")).isNull();
  }

  @Test
  void whatIsNoMessageGoesToTheDeadLettersOnce() {
    assertThat(process(malformed("1"))).isEmpty();

    assertThat(sqs.sentBodies()).containsExactly("tea");
    assertThat(sqs.sent().get(0).queueUrl()).isEqualTo(DEAD_LETTERS);
    assertThat(sqs.deleted()).containsExactly("handle-1");
  }

  @Test
  void aSuspensionIsReportedAndTheRecordStays() {
    List<String> suspended = new ArrayList<>();
    SqsWorker reporting = SqsWorker.builder(module, sqs, QUEUE, DEAD_LETTERS)
        .onSuspend(
            (request, invocation) -> suspended.add(request.typeName() + " " + invocation.id()))
        .build();
    module.failOn("revoked", new SuspendSubscriptionException("the key was revoked"));

    assertThat(reporting.process(List.of(record("1", 1, "revoked")), Invocation.of("test")))
        .containsExactly("1");

    assertThat(suspended).containsExactly("event_processing_request 1");
    assertThat(sqs.deleted()).isEmpty();
  }

  @Test
  void onFifoQueuesThoseBehindWait() {
    SqsWorker fifo =
        SqsWorker.builder(module, sqs, QUEUE + ".fifo", DEAD_LETTERS + ".fifo").build();
    module.failOn("limit", new RetryLaterException("429", Duration.ofSeconds(5)));
    module.failOn("broken", new IllegalStateException("failed"));

    Set<String> unfinished = fifo.process(
        List.of(
            grouped("1", "g1", "limit", "x"),
            grouped("2", "g2", "a", "broken"),
            grouped("3", "g1", "y"),
            grouped("4", "g2", "b"),
            grouped("5", "g3", "c")),
        Invocation.of("test"));

    assertThat(unfinished).containsExactly("1", "2", "3", "4").inOrder();
    assertThat(module.calls()).containsExactly("limit", "a", "broken", "c").inOrder();
    assertThat(sqs.hidden()).containsExactly("handle-1 5");
    assertThat(sqs.sent()).isEmpty();
    assertThat(sqs.deleted()).containsExactly("handle-5");
  }

  @Test
  void limitsAreChecked() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SqsWorker.builder(module, sqs, QUEUE, DEAD_LETTERS).maxAttempts(0).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> SqsWorker.builder(module, sqs, QUEUE, DEAD_LETTERS)
            .retryDelay(Duration.ofHours(1))
            .build());
  }

  private Set<String> process(Message... records) {
    return worker.process(List.of(records), Invocation.of("test"));
  }

  /** A record with a batch of an account, of which each account has a queue group of its own. */
  private static Message record(String id, int account, String... names) {
    List<String> events = new ArrayList<>();
    for (String name : names) {
      events.add("{\"type\":\"custom_event\",\"name\":\"" + name + "\"}");
    }
    return record(id)
        .body("{\"type\":\"event_processing_request\","
            + "\"id\":\"7bd1b2a1-3b0f-4a0f-9f4a-0a1b2c3d4e5f\",\"account\":{\"account_id\":"
            + account + "},\"events\":[" + String.join(",", events) + "]}")
        .build();
  }

  private static Message.Builder record(String id) {
    return Message.builder()
        .messageId(id)
        .receiptHandle("handle-" + id)
        .attributes(Map.of(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1"));
  }

  private static Message malformed(String id) {
    return record(id).body("tea").build();
  }

  /** A record that failed before so many times. */
  private static Message again(Message record, int attempts) {
    return record.toBuilder()
        .messageAttributes(Map.of("firehose_attempts", QueueAttributes.number(attempts)))
        .build();
  }

  private static Message grouped(String id, String group, String... names) {
    Map<MessageSystemAttributeName, String> attributes = new HashMap<>();
    attributes.put(MessageSystemAttributeName.MESSAGE_GROUP_ID, group);
    return record(id, group.hashCode() & 0xFF, names).toBuilder()
        .attributes(attributes)
        .build();
  }
}
