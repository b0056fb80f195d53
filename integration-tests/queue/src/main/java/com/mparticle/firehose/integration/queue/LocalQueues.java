package com.mparticle.firehose.integration.queue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.CreateQueueRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesRequest;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A server with queues (ElasticMQ) that only this machine can reach. */
public final class LocalQueues implements AutoCloseable {

  private final SQSRestServer server;
  private final String url;
  private final SqsClient sqs;

  private LocalQueues(SQSRestServer server) {
    this.server = server;
    this.url = "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort();
    this.sqs = SqsClient.builder()
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create(url))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
  }

  /** Starts the server on a free port. */
  public static LocalQueues start() {
    return new LocalQueues(
        SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start());
  }

  /** Where the server is to be reached. */
  public String url() {
    return url;
  }

  /** A client of the server. */
  public SqsClient sqs() {
    return sqs;
  }

  /**
   * Creates a queue with a dead-letter queue.
   *
   * @param name FIFO if it ends in {@code .fifo}
   * @param visibility how long a record that was received is hidden
   * @param maxReceiveCount how often a record may be received
   */
  public Queue createQueue(String name, Duration visibility, int maxReceiveCount) {
    boolean isFifo = name.endsWith(".fifo");
    String deadLetters = create("dead-" + name, isFifo, Map.of());
    String redrive = "{\"deadLetterTargetArn\":\"" + arn(deadLetters) + "\",\"maxReceiveCount\":\""
        + maxReceiveCount + "\"}";
    return new Queue(
        create(
            name,
            isFifo,
            Map.of(
                QueueAttributeName.VISIBILITY_TIMEOUT,
                Long.toString(visibility.toSeconds()),
                QueueAttributeName.REDRIVE_POLICY,
                redrive)),
        deadLetters);
  }

  private String create(String name, boolean isFifo, Map<QueueAttributeName, String> attributes) {
    Map<QueueAttributeName, String> all = new HashMap<>(attributes);
    if (isFifo) {
      all.put(QueueAttributeName.FIFO_QUEUE, "true");
    }
    return sqs.createQueue(
            CreateQueueRequest.builder().queueName(name).attributes(all).build())
        .queueUrl();
  }

  private String arn(String queueUrl) {
    return sqs.getQueueAttributes(GetQueueAttributesRequest.builder()
            .queueUrl(queueUrl)
            .attributeNames(QueueAttributeName.QUEUE_ARN)
            .build())
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }

  @Override
  public void close() {
    sqs.close();
    server.stopAndWait();
  }

  /**
   * A queue and its dead-letter queue.
   *
   * @param url of the queue
   * @param deadLetterUrl of the dead-letter queue
   */
  public record Queue(String url, String deadLetterUrl) {}
}
