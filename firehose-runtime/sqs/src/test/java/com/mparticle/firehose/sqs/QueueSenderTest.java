package com.mparticle.firehose.sqs;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class QueueSenderTest {

  private final FakeSqs sqs = new FakeSqs();
  private final QueueSender sender = new QueueSender(sqs, "http://localhost/queue");

  @Test
  void requestsHaveTenEntriesAtMost() {
    assertThat(sender.sendAll(entries(23, 1))).isEmpty();

    assertThat(sqs.batchSizes()).containsExactly(10, 10, 3).inOrder();
    assertThat(sqs.sent()).hasSize(23);
  }

  @Test
  void requestsAreNoLargerThanSqsTakes() {
    assertThat(sender.sendAll(entries(5, 400_000))).isEmpty();

    assertThat(sqs.batchSizes()).containsExactly(2, 2, 1).inOrder();
  }

  @Test
  void whatTheQueueFailedToTakeIsSentOnceMore() {
    List<QueueEntry> entries = entries(3, 1);
    sqs.refuseOnce("1:x");

    assertThat(sender.sendAll(entries)).isEmpty();

    assertThat(sqs.sentBodies()).containsExactly("0:x", "2:x", "1:x").inOrder();
  }

  @Test
  void whatTheQueueRefusesIsReturned() {
    List<QueueEntry> entries = entries(3, 1);
    sqs.refuse("1:x");

    Set<QueueEntry> refused = sender.sendAll(entries);

    assertThat(refused).containsExactly(entries.get(1));
    assertThat(sqs.sentBodies()).containsExactly("0:x", "2:x").inOrder();
  }

  @Test
  void aQueueThatIsDownRefusesAll() {
    sqs.setDown(true);

    assertThat(sender.sendAll(entries(12, 1))).hasSize(12);
  }

  private static List<QueueEntry> entries(int count, int size) {
    List<QueueEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(new QueueEntry(i + ":" + "x".repeat(size), Map.of(), null, null, 0));
    }
    return entries;
  }
}
