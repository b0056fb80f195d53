package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What became of a message. Its parts are events and notifications, or audience memberships; a
 * request of another kind counts as one part.
 *
 * @param type the kind of message
 * @param id the id of the message
 * @param invocation how the message arrived
 * @param handled how many parts were handled
 * @param failed how many parts failed or were not tried, and are sent again or, if the subscription
 *     is suspended, lost
 * @param dropped how many parts failed with a {@link NonRetryableException}
 * @param skipped how many parts were not read, because nothing handles their types
 * @param unknown how many of the parts are of a type that this version does not know
 * @param malformed how many parts of handled types can't be read
 * @param isSuspended whether the response asks mParticle to stop sending
 * @param duration how long it took to process the message, without reading and writing JSON
 */
public record MessageOutcome(
    Message.Type type,
    Optional<UUID> id,
    Invocation invocation,
    int handled,
    int failed,
    int dropped,
    int skipped,
    int unknown,
    int malformed,
    boolean isSuspended,
    Duration duration) {

  /** Which attempt to process the message this was, counted from 1; absent if not known. */
  public OptionalInt attempt() {
    return invocation.attempt();
  }
}
