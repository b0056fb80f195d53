package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.GatedMessage;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest.SubscriptionAction;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends requests of all types: completes them, applies the gate, delivers them, and heeds what the
 * response says.
 *
 * <p>Documented: a response to a batch or a membership change may suspend the customer's
 * configuration, and nothing is sent for it until the customer resumes it. What is sent meanwhile
 * is lost, and no connection tests are made; that is a cautious reading. Events and audiences are
 * configurations of their own.
 */
final class Dispatch {

  private final Module module;
  private final Customer customer;
  private final Courier courier;
  private final EmulatorClock clock;
  private final MessageIds ids;
  private final ReportCounters counters;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Set<Message.Type> suspended = EnumSet.noneOf(Message.Type.class);

  Dispatch(
      Module module,
      Customer customer,
      Courier courier,
      EmulatorClock clock,
      MessageIds ids,
      ReportCounters counters) {
    this.module = module;
    this.customer = customer;
    this.courier = courier;
    this.clock = clock;
    this.ids = ids;
    this.counters = counters;
  }

  Module module() {
    return module;
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** Sends a request that holds all that mParticle knows. */
  Delivery send(ObjectNode message) throws InterruptedException {
    GatedMessage gated = prepare(message);
    Delivery delivery = gated.message().isEmpty()
        ? unsent(Delivery.Status.WITHHELD, gated)
        : isSuspended(type(message))
            ? unsent(Delivery.Status.SUSPENDED, gated)
            : deliver(gated.message().get(), gated);
    counters.ended(delivery);
    return delivery;
  }

  /** Tests the connection; no gate applies. */
  Delivery verify(Message.Type type) throws InterruptedException {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", type.wireName());
    if (type == Message.Type.EVENT_PROCESSING_REQUEST) {
      message.putArray("events");
    }
    ObjectNode request = module.writer().write(completed(message));
    GatedMessage ungated = new GatedMessage(Optional.of(request), List.of(), List.of());
    Delivery delivery =
        isSuspended(type) ? unsent(Delivery.Status.SUSPENDED, ungated) : deliver(request, ungated);
    counters.ended(delivery);
    return delivery;
  }

  /** What the module would get of a request, in the service's form. */
  GatedMessage prepare(ObjectNode message) {
    ObjectNode complete = completed(message);
    List<Withheld> withheld = new ArrayList<>();
    if (type(message) == Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST) {
      withheld.addAll(subscriptions.apply(complete));
    }
    GatedMessage gated = module.gate().apply(complete, clock.instant());
    withheld.addAll(gated.withheld());
    return new GatedMessage(gated.message().map(module.writer()::write), withheld, gated.notices());
  }

  /** A copy with id, time and version where it lacks them, and with the customer's account. */
  private ObjectNode completed(ObjectNode message) {
    ObjectNode complete = message.deepCopy();
    if (!complete.hasNonNull("id")) {
      complete.put("id", ids.next().toString());
    }
    if (!complete.hasNonNull("timestamp_ms")) {
      complete.put("timestamp_ms", clock.instant().toEpochMilli());
    }
    if (!complete.hasNonNull("firehose_version")) {
      complete.put("firehose_version", Message.FIREHOSE_VERSION);
    }
    complete.set("account", customer.account(type(message), module));
    return complete;
  }

  private static Message.Type type(ObjectNode message) {
    return WireEnum.find(Message.Type.class, message.path("type").asText())
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no message of type " + message.path("type").asText()));
  }

  private Delivery deliver(ObjectNode request, GatedMessage gated) throws InterruptedException {
    Message.Type type = type(request);
    Courier.Outcome outcome = courier.deliver(request, type, this::problem);
    outcome.response().ifPresent(response -> heed(request, type, response));
    return new Delivery(
        outcome.status(),
        Optional.of(request),
        outcome.response(),
        outcome.attempts(),
        gated.withheld(),
        gated.notices());
  }

  private static Delivery unsent(Delivery.Status status, GatedMessage gated) {
    return new Delivery(
        status, gated.message(), Optional.empty(), List.of(), gated.withheld(), gated.notices());
  }

  private Optional<Answer.Failure> problem(Message response) {
    return response instanceof AudienceSubscriptionResponse subscription
        ? Subscriptions.problem(subscription, Subscriptions.form(module))
        : Optional.empty();
  }

  private void heed(ObjectNode request, Message.Type type, Message response) {
    if (response instanceof AudienceSubscriptionResponse subscription) {
      heed(request, subscription);
    }
    boolean suspends =
        (response instanceof EventProcessingResponse events && events.suspendSubscription())
            || (response instanceof AudienceMembershipChangeResponse memberships
                && memberships.suspendSubscription());
    if (suspends) {
      suspend(type);
    }
  }

  private void heed(ObjectNode request, AudienceSubscriptionResponse response) {
    long audienceId = request.path("audience_id").asLong();
    if (request.path("action").asText().equals(SubscriptionAction.REMOVE.wireName())) {
      subscriptions.disconnected(audienceId);
    } else {
      ObjectNode entered = request.get("audience_subscription_settings") instanceof ObjectNode given
          ? given
          : request.objectNode();
      subscriptions.connected(audienceId, entered, response);
    }
  }

  private void suspend(Message.Type type) {
    synchronized (suspended) {
      suspended.add(type);
      if (type == Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST) {
        suspended.add(Message.Type.AUDIENCE_SUBSCRIPTION_REQUEST);
      }
    }
  }

  boolean isSuspended(Message.Type type) {
    synchronized (suspended) {
      return suspended.contains(type);
    }
  }

  void resume() {
    synchronized (suspended) {
      suspended.clear();
    }
  }
}
