package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.emulator.gate.GatedMessage;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.RegistrationFinding;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest.SubscriptionAction;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A local mParticle with one customer, whose data it sends to one module.
 *
 * <p>It asks the module for its registration before it does anything else. What it is given to send
 * goes through the {@linkplain com.mparticle.firehose.emulator.gate.Gate gate}, gets the customer's
 * settings and the form in which mParticle's service writes it, and is sent until the module
 * answers or mParticle would give up. Retries take no time, unless the emulator is built with a
 * clock that runs.
 *
 * <p>It is safe for use by several threads. Closing it closes its target.
 */
public final class FirehoseEmulator implements AutoCloseable {

  private final Target target;
  private final Customer customer;
  private final EmulatorClock clock;
  private final ReportCounters counters;
  private final Dispatch dispatch;
  private final Optional<BulkQueue> bulk;

  FirehoseEmulator(
      Target target,
      Customer customer,
      EmulatorClock clock,
      ReportCounters counters,
      Dispatch dispatch) {
    this.target = target;
    this.customer = customer;
    this.clock = clock;
    this.counters = counters;
    this.dispatch = dispatch;
    this.bulk = dispatch
        .module()
        .registration()
        .audienceProcessingRegistration()
        .flatMap(audiences -> audiences.bulkConfiguration())
        .map(BulkQueue::new);
  }

  /**
   * Registers a module in this process.
   *
   * @throws RegistrationRejectedException if its registration breaks a rule
   */
  public static FirehoseEmulator of(MessageEndpoint endpoint) {
    return of(Target.of(endpoint));
  }

  /**
   * Registers a module.
   *
   * @throws RegistrationRejectedException if its registration breaks a rule, or it does not answer
   */
  public static FirehoseEmulator of(Target target) {
    return builder(target).build();
  }

  /** An emulator with options. */
  public static FirehoseEmulatorBuilder builder(Target target) {
    return new FirehoseEmulatorBuilder(target);
  }

  /** The module's registration. */
  public ModuleRegistrationResponse registration() {
    return dispatch.module().registration();
  }

  /** What is suspicious about the registration; errors are tolerated ones. */
  public List<RegistrationFinding> findings() {
    return dispatch.module().findings();
  }

  /**
   * The customer enters a value into each form that has the field, but those of single audiences.
   *
   * @param id the id of the setting
   * @param value as typed; empty to clear the field
   * @return this
   * @throws IllegalArgumentException if no form has the field
   */
  public FirehoseEmulator enter(String id, String value) {
    boolean found = false;
    for (Form form : Form.values()) {
      if (form != Form.AUDIENCE_SUBSCRIPTION && hasField(form, id)) {
        customer.enter(form, id, value);
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException("No form has a field " + id);
    }
    return this;
  }

  /**
   * The customer enters a value into one form.
   *
   * @param form any but {@link Form#AUDIENCE_SUBSCRIPTION}, which is filled in by {@link #connect}
   * @throws IllegalArgumentException if the form has no such field
   */
  public FirehoseEmulator enter(Form form, String id, String value) {
    if (form == Form.AUDIENCE_SUBSCRIPTION || !hasField(form, id)) {
      throw new IllegalArgumentException(
          "The form " + form.title() + " has no field " + id + " to be filled in here");
    }
    customer.enter(form, id, value);
    return this;
  }

  private boolean hasField(Form form, String id) {
    return dispatch.module().form(form).field(id).isPresent();
  }

  /**
   * Sends events of {@link Samples#user}, who is on the first platform that the module registers.
   *
   * @throws InvalidFormException if the customer has not filled in the forms for events
   */
  public Delivery send(Event... events) {
    List<RuntimeEnvironment.Type> platforms = registration()
        .eventProcessingRegistration()
        .map(EventProcessingRegistration::supportedRuntimeEnvironments)
        .orElse(List.of());
    return send(Samples.user()
        .on(platforms.isEmpty() ? RuntimeEnvironment.Type.UNKNOWN : platforms.get(0))
        .does(events));
  }

  /**
   * Sends a batch.
   *
   * @throws InvalidFormException if the customer has not filled in the forms for events
   */
  public Delivery send(EventProcessingRequest batch) {
    return send(Trees.object(batch));
  }

  /**
   * Sends a data subject request.
   *
   * @throws InvalidFormException if the customer has not filled in the form for them
   */
  public Delivery send(DsrProcessingRequest request) {
    return send(Trees.object(request));
  }

  /**
   * Sends the changes of a user's memberships. Where the module has a bulk configuration, they wait
   * until one comes in with which the number or the time to wait for is reached, or until
   * {@link #sendWaiting}; then all of them are sent in one request.
   *
   * <p>Without a bulk configuration, one user is sent at a time. That is not documented, but seen
   * by partners.
   *
   * @throws InvalidFormException if the customer has not filled in the form for audiences
   */
  public Delivery send(UserProfile profile) {
    if (bulk.isEmpty()) {
      return sendTogether(List.of(profile));
    }
    if (bulk.get().add(profile, clock.instant())) {
      return sendTogether(bulk.get().take());
    }
    return new Delivery(
        Delivery.Status.WAITING,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Sends the changes of memberships that wait, due or not; empty where none do. */
  public Optional<Delivery> sendWaiting() {
    List<UserProfile> waiting = bulk.map(BulkQueue::take).orElse(List.of());
    return waiting.isEmpty() ? Optional.empty() : Optional.of(sendTogether(waiting));
  }

  private Delivery sendTogether(List<UserProfile> profiles) {
    return send(Trees.object(
        AudienceMembershipChangeRequest.builder().userProfiles(profiles).build()));
  }

  /**
   * Sends a request of any type, as JSON, at once.
   *
   * @param message a request that holds all that mParticle knows; what is missing of its envelope
   *     is added, and its account is the customer's
   * @throws InvalidFormException if the customer has not filled in the forms for it
   * @throws IllegalArgumentException if mParticle sends no such message
   */
  public Delivery send(ObjectNode message) {
    return uninterrupted(() -> dispatch.send(message));
  }

  /**
   * What the module would get of a request.
   *
   * @throws InvalidFormException if the customer has not filled in the forms for it
   * @throws IllegalArgumentException if mParticle sends no such message
   */
  public GatedMessage preview(ObjectNode message) {
    return dispatch.prepare(message);
  }

  /** Like {@link #preview(ObjectNode)}, for a request that is a value. */
  public GatedMessage preview(Message request) {
    return preview(Trees.object(request));
  }

  /**
   * The customer connects an audience; settings that the module returns are in force from then on.
   *
   * @param entered the settings of the audience, as typed, by id
   * @throws InvalidFormException if the form can't be saved like that, or the one for audiences
   */
  public Delivery connect(SampleAudience audience, Map<String, String> entered) {
    return subscription(audience, SubscriptionAction.ADD, entered);
  }

  /** The customer connects an audience, and leaves its settings as they are at first. */
  public Delivery connect(SampleAudience audience) {
    return connect(audience, Map.of());
  }

  /**
   * The customer changes the settings or the name of a connected audience.
   *
   * @param entered the settings of the audience, as typed, by id
   * @throws InvalidFormException if the form can't be saved like that, or the one for audiences
   */
  public Delivery update(SampleAudience audience, Map<String, String> entered) {
    return subscription(audience, SubscriptionAction.UPDATE, entered);
  }

  /** The customer disconnects an audience; its members are not removed first. */
  public Delivery disconnect(SampleAudience audience) {
    return subscription(audience, SubscriptionAction.REMOVE, Map.of());
  }

  private Delivery subscription(
      SampleAudience audience, SubscriptionAction action, Map<String, String> entered) {
    ObjectNode request = JsonNodeFactory.instance
        .objectNode()
        .put("type", Message.Type.AUDIENCE_SUBSCRIPTION_REQUEST.wireName())
        .put("audience_id", audience.id())
        .put("audience_name", audience.name());
    Optional<ObjectNode> inForce = dispatch.subscriptions().settings(audience.id());
    if (action == SubscriptionAction.REMOVE) {
      inForce.ifPresent(settings -> request.set("audience_subscription_settings", settings));
    } else {
      request.set("audience_subscription_settings", filled(entered, inForce));
    }
    if (action == SubscriptionAction.UPDATE) {
      inForce.ifPresent(
          settings -> request.set("previous_audience_subscription_settings", settings));
    }
    return send(request.put("action", action.wireName()));
  }

  /** What the customer entered, and what the module returned for fields that they don't see. */
  private ObjectNode filled(Map<String, String> entered, Optional<ObjectNode> inForce) {
    ObjectNode filled = customer.fill(Subscriptions.form(dispatch.module()), entered);
    inForce.ifPresent(settings -> Subscriptions.form(dispatch.module()).fields().stream()
        .filter(field -> !field.isVisible() && settings.has(field.id()))
        .forEach(field -> filled.set(field.id(), settings.get(field.id()))));
    return filled;
  }

  /**
   * Tests the connection as mParticle does from time to time: a batch without events and a
   * membership change without users, as far as the module is registered for them.
   */
  public List<Delivery> verify() {
    List<Delivery> deliveries = new ArrayList<>();
    if (registration().eventProcessingRegistration().isPresent()) {
      deliveries.add(uninterrupted(() -> dispatch.verify(Message.Type.EVENT_PROCESSING_REQUEST)));
    }
    if (registration().audienceProcessingRegistration().isPresent()) {
      deliveries.add(
          uninterrupted(() -> dispatch.verify(Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST)));
    }
    return deliveries;
  }

  /** Whether the module has suspended the customer's configuration for events or for audiences. */
  public boolean isSuspended() {
    return dispatch.isSuspended(Message.Type.EVENT_PROCESSING_REQUEST)
        || dispatch.isSuspended(Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST);
  }

  /** The customer resumes what the module suspended. */
  public void resume() {
    dispatch.resume();
  }

  /** What became of all messages so far; the registration is not counted. */
  public Report report() {
    return counters.report();
  }

  @Override
  public void close() {
    target.close();
  }

  private static Delivery uninterrupted(Sending sending) {
    try {
      return sending.send();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending", e);
    }
  }

  private interface Sending {
    Delivery send() throws InterruptedException;
  }
}
