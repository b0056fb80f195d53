package com.mparticle.firehose.integration.queue;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.integration.TestContext;
import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import com.mparticle.firehose.sqs.lambda.SqsWorkerHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesRequest;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/** A module between ingress and worker, with a queue of its own. */
final class QueueFixture {

  private static final List<QueueAttributeName> COUNTS = List.of(
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

  private final LocalQueues queues;
  private final LocalQueues.Queue queue;
  private final SqsIngress ingress;
  private final EventSource source;

  QueueFixture(
      NamesModule module,
      LocalQueues queues,
      LocalBucket bucket,
      boolean isFifo,
      int maxReceiveCount,
      int maxAttempts) {
    this.queues = queues;
    String name = "queue-" + UUID.randomUUID() + (isFifo ? ".fifo" : "");
    queue = queues.createQueue(name, Duration.ofSeconds(1), maxReceiveCount);
    ingress = SqsIngress.builder(module, queues.sqs(), queue.url())
        .claimCheck(bucket.s3(), LocalBucket.NAME)
        .build();
    SqsWorker worker = SqsWorker.builder(module, queues.sqs(), queue.url(), queue.deadLetterUrl())
        .claimCheck(bucket.s3(), LocalBucket.NAME)
        .maxAttempts(maxAttempts)
        .retryDelay(Duration.ZERO)
        .build();
    SqsWorkerHandler handler = new SqsWorkerHandler(worker) {};
    source = new EventSource(queues.sqs(), queue.url(), event -> {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          new TestContext());
      return answer.toString(StandardCharsets.UTF_8);
    });
  }

  /** Has mParticle send a batch with these custom events. */
  void send(String... names) throws IOException {
    sendJson(batch(1, names));
  }

  /** Has mParticle send a message. */
  void sendJson(String json) throws IOException {
    ingress.handle(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        Invocation.of("test"));
  }

  /** A batch of an account with these custom events. */
  static String batch(int account, String... names) {
    StringBuilder events = new StringBuilder();
    for (String name : names) {
      events
          .append(events.isEmpty() ? "" : ",")
          .append("{\"type\":\"custom_event\",\"name\":\"")
          .append(name)
          .append("\"}");
    }
    return "{\"type\":\"event_processing_request\",\"id\":\"" + UUID.randomUUID()
        + "\",\"account\":{\"account_id\":" + account + "},\"events\":[" + events + "]}";
  }

  /** Puts a record into the queue, past the ingress. */
  void sendRecord(String body) {
    queues.sqs().sendMessage(request -> request.queueUrl(queue.url()).messageBody(body));
  }

  /** Has the worker process what is in the queue until nothing is left, hidden or delayed. */
  void drain() throws IOException {
    while (!isEmpty()) {
      source.poll(1);
    }
  }

  private boolean isEmpty() {
    Map<QueueAttributeName, String> counts = queues
        .sqs()
        .getQueueAttributes(GetQueueAttributesRequest.builder()
            .queueUrl(queue.url())
            .attributeNames(COUNTS)
            .build())
        .attributes();
    return counts.values().stream().allMatch("0"::equals);
  }

  /** Has the worker process what is in the queue now. */
  int poll() throws IOException {
    return source.poll(1);
  }

  /** Bodies of what is in the dead-letter queue. */
  List<Message> deadLetters() {
    return queues
        .sqs()
        .receiveMessage(ReceiveMessageRequest.builder()
            .queueUrl(queue.deadLetterUrl())
            .maxNumberOfMessages(10)
            .messageAttributeNames("All")
            .build())
        .messages();
  }
}
