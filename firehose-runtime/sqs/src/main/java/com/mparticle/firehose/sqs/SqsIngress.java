package com.mparticle.firehose.sqs;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * An endpoint that puts messages into a queue of Amazon SQS and answers at once; a
 * {@link SqsWorker} processes them later. It stands behind any way in, in the module's place:
 *
 * <pre>{@code
 * SqsIngress.builder(new AcmeDispatcher(new Acme()), SqsClient.create(), queueUrl).build()
 * }</pre>
 *
 * <p>The module itself answers registration requests, audience subscriptions, whose response
 * carries settings, and the requests by which mParticle tests the connection. Batches without
 * events and notifications are queued if the module registers for them.
 *
 * <p>A message is read before it is queued, so that what is no Firehose message, or a data subject
 * request that can't be read, fails here. The queue gets the text as it arrived; base64 where it
 * has characters that SQS refuses, and a pointer where it is larger than the queue takes and
 * {@link Builder#claimCheck} names a bucket. Attributes say the type and id of the message.
 *
 * <p>Where the queue does not take a message the call fails, and mParticle sends the message again.
 */
public final class SqsIngress implements MessageEndpoint {

  private final MessageEndpoint module;
  private final QueueSender sender;
  private final QueueWriter writer;
  private final MessageSerializer serializer = new MessageSerializer();

  private volatile @Nullable Boolean queuesEventlessBatches;

  private SqsIngress(Builder builder) {
    this.module = builder.module;
    this.sender = new QueueSender(builder.sqs, builder.queueUrl);
    this.writer = new QueueWriter(
        builder.claimCheck,
        builder.maxQueuedBytes,
        QueueWriter.isFifo(builder.queueUrl) ? builder.groups : null);
  }

  /**
   * Starts to build an ingress.
   *
   * @param module answers what is not queued, such as a generated dispatcher
   * @param sqs sends to the queue; stays the caller's to close
   * @param queueUrl the queue; FIFO if it ends in {@code .fifo}
   */
  public static Builder builder(MessageEndpoint module, SqsClient sqs, String queueUrl) {
    return new Builder(module, sqs, queueUrl);
  }

  /**
   * Queues a message, or has the module answer it.
   *
   * @throws MalformedMessageException if the input is no Firehose message, or larger than
   *     {@link MessageSerializer#DEFAULT_MAX_BYTES}
   * @throws IOException if the message could not be queued or, where the module answers it, could
   *     not be processed
   */
  @Override
  public void handle(InputStream in, OutputStream out, Invocation invocation) throws IOException {
    byte[] json = read(in, MessageSerializer.DEFAULT_MAX_BYTES);
    Message message = serializer.receive(json).message();
    if (!isQueued(message)) {
      module.handle(new ByteArrayInputStream(json), out, invocation);
      return;
    }
    try {
      sender.send(writer.write(message, json, 0));
    } catch (SdkException e) {
      throw new IOException("Could not queue " + describe(message), e);
    }
    serializer.serialize(responseTo(message), out);
  }

  @Override
  public void prime() throws IOException {
    module.prime();
  }

  private static byte[] read(InputStream in, int maxBytes) throws IOException {
    byte[] json = in.readNBytes(maxBytes);
    if (json.length == maxBytes && in.read() >= 0) {
      throw new MalformedMessageException("The message is larger than " + maxBytes + " bytes");
    }
    return json;
  }

  private boolean isQueued(Message message) throws IOException {
    if (message instanceof EventProcessingRequest batch) {
      return !batch.events().isEmpty()
          || !batch.systemNotifications().isEmpty()
          || queuesEventlessBatches();
    }
    if (message instanceof AudienceMembershipChangeRequest change) {
      return !change.userProfiles().isEmpty();
    }
    return message instanceof DsrProcessingRequest;
  }

  /** Asked when the first such batch arrives, so that functions start without it. */
  private boolean queuesEventlessBatches() throws IOException {
    Boolean known = queuesEventlessBatches;
    if (known == null) {
      known = isRegisteredForEventlessBatches();
      queuesEventlessBatches = known;
    }
    return known;
  }

  private boolean isRegisteredForEventlessBatches() throws IOException {
    String request = serializer.serialize(
        ModuleRegistrationRequest.builder().id(UUID.randomUUID()).build());
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    module.handle(
        new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)),
        response,
        Invocation.of("registration"));
    Message registration = serializer.deserialize(response.toByteArray());
    return registration instanceof ModuleRegistrationResponse known
        && known
            .permissions()
            .filter(permissions -> permissions.allowed().contains(Permission.EVENTLESS_BATCHES))
            .isPresent();
  }

  private static Message responseTo(Message message) {
    UUID id = message.id().isPresent() ? message.id().get() : UUID.randomUUID();
    long now = System.currentTimeMillis();
    if (message instanceof EventProcessingRequest) {
      return EventProcessingResponse.builder()
          .id(id)
          .timestampMs(now)
          .firehoseVersion(Message.FIREHOSE_VERSION)
          .build();
    }
    if (message instanceof AudienceMembershipChangeRequest) {
      return AudienceMembershipChangeResponse.builder()
          .id(id)
          .timestampMs(now)
          .firehoseVersion(Message.FIREHOSE_VERSION)
          .build();
    }
    return DsrProcessingResponse.builder()
        .id(id)
        .timestampMs(now)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  private static String describe(Message message) {
    return message.typeName() + (message.id().isPresent() ? " " + message.id().get() : "");
  }

  /** Builds a {@link SqsIngress}. */
  public static final class Builder {

    private final MessageEndpoint module;
    private final SqsClient sqs;
    private final String queueUrl;
    private @Nullable ClaimCheck claimCheck;
    private long maxQueuedBytes = QueueLimits.DEFAULT_MAX_QUEUED_BYTES;
    private MessageGroups groups = MessageGroups.ACCOUNT;

    private Builder(MessageEndpoint module, SqsClient sqs, String queueUrl) {
      this.module = Objects.requireNonNull(module, "module");
      this.sqs = Objects.requireNonNull(sqs, "sqs");
      this.queueUrl = Objects.requireNonNull(queueUrl, "queueUrl");
    }

    /**
     * Stores messages that are larger than the queue takes. Without a bucket they fail. The bucket
     * needs a rule that objects expire after the queue's and the dead-letter queue's retention: a
     * message that was stored and then not queued is left behind, and so are dead letters.
     *
     * @param s3 stores them; stays the caller's to close
     * @param bucket the same as that of the worker
     */
    public Builder claimCheck(S3Client s3, String bucket) {
      this.claimCheck = new ClaimCheck(s3, bucket);
      return this;
    }

    /**
     * Sets the most that the queue takes of one message.
     *
     * @param maxQueuedBytes the queue's maximum message size in bytes, which counts attributes,
     *     too; 1 MiB unless set
     */
    public Builder maxQueuedBytes(long maxQueuedBytes) {
      this.maxQueuedBytes = maxQueuedBytes;
      return this;
    }

    /**
     * Sets what stays in order. Of no effect unless the queue is FIFO.
     *
     * @param groups {@link MessageGroups#ACCOUNT} unless set
     */
    public Builder groups(MessageGroups groups) {
      this.groups = Objects.requireNonNull(groups, "groups");
      return this;
    }

    /** The ingress. */
    public SqsIngress build() {
      return new SqsIngress(this);
    }
  }
}
