package example.ports.courier;

import com.mparticle.firehose.integration.TestContext;
import com.mparticle.firehose.integration.queue.EventSource;
import com.mparticle.firehose.integration.queue.LocalQueues;
import com.mparticle.firehose.lambda.FirehoseLambdaHandler;
import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import com.mparticle.firehose.sqs.lambda.SqsWorkerHandler;
import example.acme.api.AcmeApiServer;
import example.ports.PartnerApi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Courier's two functions, with a queue between them and its API behind them. */
final class CourierFixture implements AutoCloseable {

  private static final List<QueueAttributeName> COUNTS = List.of(
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
      QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

  private final AcmeApiServer api;
  private final LocalQueues queues;
  private final LocalQueues.Queue queue;
  private final FirehoseLambdaHandler ingress;
  private final EventSource source;

  CourierFixture() throws IOException {
    api = AcmeApiServer.start();
    queues = LocalQueues.start();
    queue = queues.createQueue("courier", Duration.ofSeconds(1), 5);
    CourierDispatcher courier =
        new CourierDispatcher(new Courier(new PartnerApi(URI.create(api.url()))));
    ingress = new FirehoseLambdaHandler(
        SqsIngress.builder(courier, queues.sqs(), queue.url()).build()) {};
    SqsWorkerHandler worker = new SqsWorkerHandler(
        SqsWorker.builder(courier, queues.sqs(), queue.url(), queue.deadLetterUrl())
            .retryDelay(Duration.ZERO)
            .build()) {};
    source = new EventSource(queues.sqs(), queue.url(), event -> {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      worker.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          new TestContext());
      return answer.toString(StandardCharsets.UTF_8);
    });
  }

  /** Has mParticle send a message; returns the answer. */
  String send(String message) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ingress.handleRequest(
        new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)),
        answer,
        new TestContext());
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** Answers the next call of the API with this status. */
  void answerNextWith(int status) {
    api.answerNextWith(status);
  }

  /** Has the worker process what is in the queue now. */
  void poll() throws IOException {
    source.poll(1);
  }

  /** Has the worker process what is in the queue until nothing is left, hidden or delayed. */
  void drain() throws IOException {
    while (!isEmpty(queue.url())) {
      source.poll(1);
    }
  }

  /** Whether nothing has gone to the dead-letter queue. */
  boolean hasNoDeadLetters() {
    return isEmpty(queue.deadLetterUrl());
  }

  private boolean isEmpty(String url) {
    Map<QueueAttributeName, String> counts = queues
        .sqs()
        .getQueueAttributes(request -> request.queueUrl(url).attributeNames(COUNTS))
        .attributes();
    return counts.values().stream().allMatch("0"::equals);
  }

  /** The calls of the API since the last time, each path and body, in single quotes. */
  List<String> calls() {
    return api.takeRequests().stream().map(AcmeApiServer.Request::summary).toList();
  }

  @Override
  public void close() {
    queues.close();
    api.close();
  }
}
