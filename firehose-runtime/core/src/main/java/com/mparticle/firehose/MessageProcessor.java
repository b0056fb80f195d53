package com.mparticle.firehose;

import com.mparticle.firehose.internal.ResponseEnvelope;
import com.mparticle.firehose.internal.Warmup;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands each message from mParticle, and each event in it, to the method for its type.
 *
 * <p>The dispatcher that the annotation processor generates is a subclass; a partner may also write
 * one by hand and override the methods for what it handles. It then has to take care itself that
 * {@link #processRegistrationRequest} asks for the data that the other methods use.
 *
 * <p>mParticle sends a message again until the call for it succeeds. So:
 *
 * <ul>
 *   <li>the parts of a message (notifications, events, memberships) are handled in order, each
 *       whether or not others fail; afterwards the call fails with one
 *       {@link ProcessingFailedException} that names the failed parts;
 *   <li>parts for which a {@link NonRetryableException} is thrown are dropped: it is logged, and
 *       the call succeeds;
 *   <li>after a {@link RetryLaterException} or {@link SuspendSubscriptionException}, an interrupt,
 *       or shortly before the time of the invocation is over, nothing more of the message is tried;
 *   <li>what has no method that handles it is an error for data subject requests and audience
 *       memberships, which must not be lost, and is skipped for events.
 * </ul>
 *
 * <p>All methods for a message are called by the thread that calls {@link #processMessage}. Several
 * threads may do so at once, so nothing of a message belongs into a field of a subclass.
 */
public abstract class MessageProcessor extends MessageHooks implements MessageEndpoint {

  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  private final @Nullable FirehoseListener listener;

  /** A processor whose outcomes nobody is told. */
  protected MessageProcessor() {
    this.listener = null;
  }

  /**
   * A processor.
   *
   * @param listener observes the processing of messages
   */
  protected MessageProcessor(FirehoseListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  /**
   * {@inheritDoc}
   *
   * <p>Events and notifications of types that are not handled ({@link #handledEventTypes()},
   * {@link #handledSystemNotificationTypes()}) are skipped while the request is read, and are not
   * in its batch; {@link EventProcessingRequest#skippedEventCount()} and
   * {@link EventProcessingRequest#skippedSystemNotificationCount()} count them.
   *
   * <p>Messages of more than {@link MessageSerializer#DEFAULT_MAX_BYTES} are refused, and no more
   * of them is read.
   *
   * <p>A value that can't be read does not keep the rest of a batch, or of audience memberships,
   * from being handled: it is absent, or the identity, membership or user that holds it is, and
   * {@link FirehoseListener#malformed} gets what was taken out. A message of which more than 20
   * parts, the settings or the consent can't be read is refused.
   *
   * @throws ProcessingFailedException if parts of the message could not be handled, or a method for
   *     a whole message threw a checked exception that is no {@code IOException}
   */
  @Override
  public final void handle(InputStream in, OutputStream out, Invocation invocation)
      throws IOException {
    EventFilter filter = filter();
    Message request = SERIALIZER.deserialize(in, filter);
    if (request.typeName().endsWith("_response")) {
      throw new MalformedMessageException("expected a request, found " + request.typeName());
    }
    SERIALIZER.serialize(processMessage(request, filter.takenOut(), invocation), out);
  }

  private EventFilter filter() {
    return new EventFilter(handledEventTypes(), handledSystemNotificationTypes());
  }

  /**
   * Prepares for the first message before it arrives: reads and answers sample messages of all
   * kinds, and the registration request. No handler is called.
   *
   * <p>{@code FirehoseLambdaHandler} does so before AWS Lambda takes a snapshot of the function
   * (SnapStart); a server may while it starts. It takes about a second.
   *
   * @throws IOException if the registration request can't be answered
   */
  @Override
  public final void prime() throws IOException {
    Warmup.run(filter());
    // A fixed id: a random one would be part of a snapshot, and so of all that start from it.
    SERIALIZER.serialize(
        processMessage(ModuleRegistrationRequest.builder().id(new UUID(0, 0)).build()));
  }

  /**
   * Answers a request from mParticle that arrived in an invocation of which nothing is known.
   *
   * @return as {@link #processMessage(Message, Invocation)}
   * @throws IOException as {@link #processMessage(Message, Invocation)}
   */
  public final Message processMessage(Message request) throws IOException {
    String id = request.id().isPresent() ? request.id().get().toString() : request.typeName();
    return processMessage(request, Invocation.of(id));
  }

  /**
   * Answers a request from mParticle.
   *
   * @param invocation how the request arrived
   * @return the response; it carries the id of the request and {@link Message#FIREHOSE_VERSION}
   * @throws ProcessingFailedException if the message, or parts of it, could not be handled
   * @throws IllegalArgumentException if the message is a response
   */
  public final Message processMessage(Message request, Invocation invocation)
      throws ProcessingFailedException {
    Objects.requireNonNull(request, "request");
    return processMessage(request, List.of(), invocation);
  }

  /**
   * Answers a request from mParticle that {@link MessageSerializer#receive} read.
   *
   * @param invocation how the request arrived
   * @return as {@link #processMessage(Message, Invocation)}
   * @throws ProcessingFailedException if the message, or parts of it, could not be handled
   * @throws IllegalArgumentException if the message is a response
   */
  public final Message processMessage(ReceivedMessage request, Invocation invocation)
      throws ProcessingFailedException {
    return processMessage(request.message(), request.malformedParts(), invocation);
  }

  /**
   * Answers a request from mParticle.
   *
   * @param takenOut the parts that can't be read, which the request is without
   */
  private Message processMessage(
      Message request, List<MalformedPart> takenOut, Invocation invocation)
      throws ProcessingFailedException {
    Objects.requireNonNull(invocation, "invocation");
    ResponseEnvelope envelope = ResponseEnvelope.forRequest(request);
    boolean isVerification = isVerification(request);
    if (isVerification && takenOut.isEmpty()) {
      return envelope.empty();
    }
    long start = System.nanoTime();
    Progress progress = new Progress(request, invocation, listener);
    for (MalformedPart part : takenOut) {
      progress.takenOut(part);
    }
    Message response = isVerification ? null : answer(request, invocation, progress);
    progress.finish(start);
    return response == null ? envelope.empty() : envelope.wrap(response);
  }

  /**
   * mParticle tests the connection with batches that hold nothing and with membership changes that
   * name no user (wire format, "Verification requests").
   */
  private boolean isVerification(Message request) {
    if (request instanceof EventProcessingRequest batch) {
      return !handlesEventlessBatches()
          && batch.events().isEmpty()
          && batch.skippedEventCount() == 0
          && batch.systemNotifications().isEmpty()
          && batch.skippedSystemNotificationCount() == 0;
    }
    return request instanceof AudienceMembershipChangeRequest change
        && change.userProfiles().isEmpty();
  }

  /** The response; null if there is none because the message, or its end, failed. */
  private @Nullable Message answer(Message request, Invocation invocation, Progress progress) {
    Message response = null;
    try {
      response = process(request, invocation, progress);
    } catch (Throwable e) {
      progress.thrown("", e);
    } finally {
      // An interrupt is meant for this message, not for the next one that the thread processes.
      Thread.interrupted();
    }
    if (suspends(response)) {
      progress.suspend();
    }
    return progress.isSuspended() ? suspension(request) : response;
  }

  private @Nullable Message process(Message request, Invocation invocation, Progress progress)
      throws Exception {
    if (request instanceof EventProcessingRequest batch) {
      return new BatchRun(this, progress).process(BatchContext.of(batch, invocation));
    }
    if (request instanceof AudienceMembershipChangeRequest change) {
      return requireResult(
          processAudienceMembershipChangeRequest(
              MembershipContext.of(change, invocation, progress)),
          "processAudienceMembershipChangeRequest");
    }
    if (request instanceof AudienceSubscriptionRequest subscription) {
      return requireResult(
          processAudienceSubscriptionRequest(subscription, invocation),
          "processAudienceSubscriptionRequest");
    }
    if (request instanceof DsrProcessingRequest dsr) {
      return requireResult(
          processDsrProcessingRequest(dsr, invocation), "processDsrProcessingRequest");
    }
    return requireResult(
        processRegistrationRequest((ModuleRegistrationRequest) request),
        "processRegistrationRequest");
  }

  private static boolean suspends(@Nullable Message response) {
    if (response instanceof EventProcessingResponse events) {
      return events.suspendSubscription();
    }
    return response instanceof AudienceMembershipChangeResponse memberships
        && memberships.suspendSubscription();
  }

  private static Message suspension(Message request) {
    return request instanceof EventProcessingRequest
        ? EventProcessingResponse.builder().suspendSubscription(true).build()
        : AudienceMembershipChangeResponse.builder().suspendSubscription(true).build();
  }
}
