package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What the gate made of a message.
 *
 * @param message what the module gets; absent where it gets nothing
 * @param withheld what the module does not get, in the order of the message
 * @param notices what looks like a mistake but withholds nothing by itself, such as a custom flag
 *     whose prefix differs from the module's name by case alone
 */
public record GatedMessage(
    Optional<ObjectNode> message, List<Withheld> withheld, List<String> notices) {

  /** Copies the lists. */
  public GatedMessage {
    withheld = List.copyOf(withheld);
    notices = List.copyOf(notices);
  }
}
