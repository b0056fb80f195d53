package com.mparticle.firehose.emulator;

import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Membership changes that wait to be sent together.
 *
 * <p>Documented: with a bulk configuration, mParticle waits for a number of changes or of minutes.
 * That it waits for whichever comes first, and then sends one request with all of them, is our
 * reading.
 */
final class BulkQueue {

  private static final int DEFAULT_MESSAGES = 2000;
  private static final int DEFAULT_MINUTES = 720;

  private final int messages;
  private final Duration time;
  private final List<UserProfile> waiting = new ArrayList<>();
  private Instant since = Instant.EPOCH;

  BulkQueue(BulkConfiguration configuration) {
    this.messages = configuration.bulkForwardWaitForMessages().orElse(DEFAULT_MESSAGES);
    this.time =
        Duration.ofMinutes(configuration.bulkForwardWaitInMinutes().orElse(DEFAULT_MINUTES));
  }

  /** Adds a change, and tells whether to send now. */
  synchronized boolean add(UserProfile profile, Instant now) {
    if (waiting.isEmpty()) {
      since = now;
    }
    waiting.add(profile);
    return isDue(now);
  }

  synchronized boolean isDue(Instant now) {
    return !waiting.isEmpty() && (waiting.size() >= messages || !now.isBefore(since.plus(time)));
  }

  /** Takes all changes out. */
  synchronized List<UserProfile> take() {
    List<UserProfile> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }
}
