package com.mparticle.firehose.emulator.samples;

import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Messages of many users without end, in the same order for the same seed. It is used by one thread
 * at a time.
 */
public final class SampleTraffic {

  private static final int MOST_EVENTS = 10;
  private static final int USERS = 10_000;

  private final Draw draw;
  private final InstantSource clock;

  /**
   * Traffic.
   *
   * @param clock the time of the messages
   */
  public SampleTraffic(long seed, InstantSource clock) {
    this.draw = new Draw(seed);
    this.clock = clock;
  }

  /** A batch on any platform, with one to ten events of any types that this version knows. */
  public EventProcessingRequest batch() {
    return batch(
        List.of(RuntimeEnvironment.Type.values()),
        Arrays.stream(Event.Type.values())
            .filter(type -> type != Event.Type.UNKNOWN)
            .toList(),
        1 + draw.index(MOST_EVENTS));
  }

  /**
   * A batch.
   *
   * @param platforms one of them is drawn
   * @param types one of them is drawn for each event
   * @param size the number of events, which are a second apart, the last of them now
   */
  public EventProcessingRequest batch(
      Collection<RuntimeEnvironment.Type> platforms, Collection<Event.Type> types, int size) {
    List<Event.Type> choice = List.copyOf(types);
    Instant now = clock.instant();
    List<Event> events = new ArrayList<>();
    for (int i = size - 1; i >= 0; i--) {
      events.add(SampleEvents.event(draw.oneOf(choice), draw, now.minus(Duration.ofSeconds(i))));
    }
    return user().on(draw.oneOf(List.copyOf(platforms))).batch(events, List.of());
  }

  /** A user joins, leaves or stays in an audience. */
  public UserProfile membership(SampleAudience audience) {
    SampleUser user = user();
    return switch (draw.index(3)) {
      case 0 -> user.joins(audience);
      case 1 -> user.leaves(audience);
      default -> user.changesIn(audience);
    };
  }

  /** A user asks for erasure of their data. */
  public DsrProcessingRequest erasure() {
    return user().asksForErasure();
  }

  private SampleUser user() {
    return SampleUser.of("user-" + draw.index(USERS) + "@example.org");
  }
}
