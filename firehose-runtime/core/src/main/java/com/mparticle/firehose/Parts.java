package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a message that handlers get, and how error texts describe them. */
interface Parts {

  /** All parts that could be read, in order. */
  List<?> all();

  /** The place of a part in the message, its type, name and id. */
  String describe(Object part);

  /** How many parts were skipped while the message was read. */
  default int skipped() {
    return 0;
  }

  /** How many of the parts are of a type that this version does not know. */
  default int unknown() {
    return 0;
  }

  /**
   * The message with some of its parts alone.
   *
   * @param some parts of it, by identity
   * @return null if these are all of its parts, or not parts of the message as it was received
   */
  default @Nullable Message only(Set<Object> some) {
    return null;
  }

  /** The type and id of a message. */
  static String describe(Message message) {
    return message.id().isPresent()
        ? message.typeName() + " " + message.id().get()
        : message.typeName();
  }
}
