package com.mparticle.firehose.emulator.app.load;

import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.SampleTraffic;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Draws one message after the other from a plan. It is used by one thread at a time. */
final class Traffic {

  private final FirehoseEmulator mparticle;
  private final LoadPlan plan;
  private final SampleAudience audience;
  private final SampleTraffic samples;
  private final SplittableRandom random;
  private final List<MessageKind> kinds;
  private final List<RuntimeEnvironment.Type> platforms;
  private final List<Event.Type> eventTypes;

  Traffic(FirehoseEmulator mparticle, LoadPlan plan, SampleAudience audience) {
    this.mparticle = mparticle;
    this.plan = plan;
    this.audience = audience;
    this.samples = new SampleTraffic(plan.seed(), Clock.systemUTC());
    this.random = new SplittableRandom(plan.seed());
    ModuleRegistrationResponse registration = mparticle.registration();
    this.kinds = repeated(plan.kinds().isEmpty() ? usual(registration) : plan.kinds());
    EventProcessingRegistration events = registration
        .eventProcessingRegistration()
        .orElseGet(() -> EventProcessingRegistration.builder().build());
    this.platforms = orElse(events.supportedRuntimeEnvironments(), RuntimeEnvironment.Type.UNKNOWN);
    this.eventTypes = plan.eventTypes().isEmpty()
        ? orElse(events.supportedEventTypes(), Event.Type.CUSTOM_EVENT)
        : repeated(plan.eventTypes());
  }

  private static Map<MessageKind, Integer> usual(ModuleRegistrationResponse registration) {
    Map<MessageKind, Integer> usual = new EnumMap<>(MessageKind.class);
    for (MessageKind kind : MessageKind.values()) {
      if (kind.isIn(registration)) {
        usual.put(kind, kind.usualWeight());
      }
    }
    if (usual.isEmpty()) {
      throw new IllegalArgumentException(
          "The module registers for neither events, audiences nor data subject requests");
    }
    return usual;
  }

  /** Each key as often as its value says, in the order of the keys. */
  private static <E extends Enum<E>> List<E> repeated(Map<E, Integer> weights) {
    List<E> repeated = new ArrayList<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> repeated.addAll(Collections.nCopies(entry.getValue(), entry.getKey())));
    return repeated;
  }

  private static <T> List<T> orElse(List<T> values, T otherwise) {
    return values.isEmpty() ? List.of(otherwise) : values;
  }

  /** Whether memberships are among what it draws, so that an audience has to be connected first. */
  boolean hasMemberships() {
    return kinds.contains(MessageKind.MEMBERSHIPS);
  }

  /** Draws the next message; the result sends it, on any thread. */
  Supplier<Delivery> next() {
    return switch (kinds.get(random.nextInt(kinds.size()))) {
      case EVENTS -> {
        int size = random.nextInt(plan.smallestBatch(), plan.largestBatch() + 1);
        EventProcessingRequest batch = samples.batch(platforms, eventTypes, size);
        yield () -> mparticle.send(batch);
      }
      case MEMBERSHIPS -> {
        UserProfile profile = samples.membership(audience);
        yield () -> mparticle.send(profile);
      }
      case ERASURES -> {
        DsrProcessingRequest request = samples.erasure();
        yield () -> mparticle.send(request);
      }
    };
  }
}
