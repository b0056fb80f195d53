package com.mparticle.firehose;

import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.Message;
import java.util.List;

/**
 * A message as it was received, for code between mParticle and a {@link MessageProcessor}, such as
 * a queue.
 *
 * @param message without the parts that can't be read
 * @param malformedParts what can't be read, besides events and notifications, in the order of the
 *     message; empty if all of it can
 */
public record ReceivedMessage(Message message, List<MalformedPart> malformedParts) {

  /** A message; the list is copied. */
  public ReceivedMessage {
    malformedParts = List.copyOf(malformedParts);
  }
}
