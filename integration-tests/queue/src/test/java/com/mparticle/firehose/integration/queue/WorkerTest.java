package com.mparticle.firehose.integration.queue;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.RetryLaterException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of messages between ingress and worker, on real queues. */
@SuppressWarnings("NullAway.Init")
final class WorkerTest {

  private static LocalQueues queues;
  private static LocalBucket bucket;

  private final NamesModule module = new NamesModule();

  @BeforeAll
  static void startServers() {
    queues = LocalQueues.start();
    bucket = LocalBucket.start();
  }

  @AfterAll
  static void stopServers() {
    queues.close();
    bucket.close();
  }

  @Test
  void messagesAreProcessedOnce() throws IOException {
    QueueFixture queue = standard(3, 3);
    for (int i = 0; i < 25; i++) {
      queue.send("event " + i);
    }

    queue.drain();

    assertThat(module.handled()).hasSize(25);
    assertThat(module.handled()).containsNoDuplicates();
    assertThat(queue.deadLetters()).isEmpty();
  }

  @Test
  void ofTenMessagesThoseThatFailedComeAgain() throws IOException {
    QueueFixture queue = standard(5, 5);
    module.failOn("3", new IllegalStateException("try again"));
    module.failOn("7", new IllegalStateException("try again"));
    for (int i = 0; i < 10; i++) {
      queue.send(Integer.toString(i));
    }
    while (module.handled().size() < 10) {
      queue.poll();
    }
    module.handled().clear();
    module.succeed();

    queue.drain();

    assertThat(module.handled()).containsExactly("3", "7");
    assertThat(queue.deadLetters()).isEmpty();
  }

  @Test
  void ofOneMessageTheEventsThatFailedComeAgain() throws IOException {
    QueueFixture queue = standard(5, 5);
    module.failOn("b", new IllegalStateException("try again"));
    module.failOn("d", new IllegalStateException("try again"));
    queue.send("a", "b", "c", "d", "e");
    queue.poll();
    assertThat(module.handled()).containsExactly("a", "b", "c", "d", "e").inOrder();
    module.handled().clear();
    module.succeed();

    queue.drain();

    assertThat(module.handled()).containsExactly("b", "d").inOrder();
  }

  @Test
  void aMessageThatKeepsFailingGoesToTheDeadLetterQueue() throws IOException {
    QueueFixture queue = standard(10, 3);
    module.failOn("poison", new IllegalStateException("always"));
    queue.send("before");
    queue.send("fine", "poison");
    queue.send("after");

    queue.drain();

    assertThat(module.handled())
        .containsExactly("before", "fine", "poison", "after", "poison", "poison");
    assertThat(queue.deadLetters()).hasSize(1);
  }

  /** Each second stands for more: however long it takes, the records wait in the queue. */
  @Test
  void anOutageSendsNothingToTheDeadLetterQueue() throws IOException {
    QueueFixture queue = standard(2, 2);
    module.failOn("limit", new RetryLaterException("429", Duration.ofSeconds(1)));
    queue.send("a", "limit", "c");
    queue.send("d");
    while (module.handled().stream().filter("limit"::equals).count() < 4) {
      queue.poll();
    }
    module.succeed();

    queue.drain();

    assertThat(queue.deadLetters()).isEmpty();
    assertThat(module.handled()).containsAtLeast("a", "limit", "limit", "c");
    assertThat(module.handled().stream().filter("a"::equals).count()).isEqualTo(1);
    assertThat(module.handled().stream().filter("c"::equals).count()).isEqualTo(1);
    assertThat(module.handled().stream().filter("d"::equals).count()).isEqualTo(1);
  }

  @Test
  void whatIsNoMessageGoesToTheDeadLetterQueueAtOnce() throws IOException {
    QueueFixture queue = standard(10, 10);
    queue.sendRecord("tea");

    queue.poll();

    assertThat(queue.deadLetters()).hasSize(1);
    assertThat(queue.poll()).isEqualTo(0);
  }

  @Test
  void whatNoRetryChangesIsDone() throws IOException {
    QueueFixture queue = standard(10, 10);
    module.failOn("rejected", new NonRetryableException("rejected"));
    queue.send("rejected");

    queue.drain();

    assertThat(module.handled()).containsExactly("rejected");
    assertThat(queue.deadLetters()).isEmpty();
  }

  @Test
  void aLargeMessageWaitsInTheBucket() throws IOException {
    QueueFixture queue = standard(5, 5);
    String large = "x".repeat(2 << 20);
    queue.send(large);
    assertThat(bucket.keys()).hasSize(1);

    queue.drain();

    assertThat(module.handled()).containsExactly(large);
    assertThat(bucket.keys()).isEmpty();
    assertThat(queue.deadLetters()).isEmpty();
  }

  @Test
  void aLargeMessageThatFailedStaysInTheBucket() throws IOException {
    QueueFixture queue = standard(5, 5);
    String large = "x".repeat(2 << 20);
    module.failOn(large, new IllegalStateException("try again"));
    queue.send(large);
    queue.poll();
    assertThat(bucket.keys()).hasSize(1);
    module.succeed();

    queue.drain();

    assertThat(module.handled()).containsExactly(large, large);
    assertThat(bucket.keys()).isEmpty();
  }

  @Test
  void anyCharacterPasses() throws IOException {
    QueueFixture queue = standard(5, 5);
    queue.send("\uFFFE\uFFFF", "\ud83c\udf75\u007f\u2028");

    queue.drain();

    assertThat(module.handled())
        .containsExactly("\uFFFE\uFFFF", "\ud83c\udf75\u007f\u2028")
        .inOrder();
  }

  @Test
  void fifoQueuesKeepTheOrderOfAnAccount() throws IOException {
    QueueFixture queue = new QueueFixture(module, queues, bucket, true, 10, 10);
    module.failOn("1.3", new IllegalStateException("try again"));
    for (int i = 0; i < 6; i++) {
      queue.sendJson(QueueFixture.batch(1, "1." + i));
      queue.sendJson(QueueFixture.batch(2, "2." + i));
    }
    while (!module.handled().contains("1.3")) {
      queue.poll();
    }
    module.succeed();

    queue.drain();

    assertThat(module.handled().stream().filter(name -> name.startsWith("1.")).distinct())
        .containsExactly("1.0", "1.1", "1.2", "1.3", "1.4", "1.5")
        .inOrder();
    assertThat(module.handled().stream().filter(name -> name.startsWith("2.")))
        .containsExactly("2.0", "2.1", "2.2", "2.3", "2.4", "2.5")
        .inOrder();
  }

  private QueueFixture standard(int maxReceiveCount, int maxAttempts) {
    return new QueueFixture(module, queues, bucket, false, maxReceiveCount, maxAttempts);
  }
}
