package com.mparticle.firehose.emulator.gate;

import java.util.Optional;

/**
 * Something in a message that a module does not get.
 *
 * @param path where it is in the message that was given to the gate, as JSONPath writes it:
 *     {@code $.events[0].location}; {@code $} is the whole message. It holds names, never values.
 * @param reason the rule that withholds it
 * @param explanation that rule, in a sentence without its full stop, applied to the case
 * @param remedy what to write in the module's source to get it, such as {@code @Permissions(allow =
 *     Permission.LOCATION)}; absent where no registration lets it through
 */
public record Withheld(String path, Reason reason, String explanation, Optional<String> remedy) {

  static Withheld of(JsonPath path, Reason reason, String explanation, String remedy) {
    return new Withheld(path.toString(), reason, explanation, Optional.of(remedy));
  }

  static Withheld forGood(JsonPath path, Reason reason, String explanation) {
    return new Withheld(path.toString(), reason, explanation, Optional.empty());
  }

  /** Path, explanation and remedy in one line. */
  @Override
  public String toString() {
    return path + ": " + explanation + remedy.map(text -> ": write " + text).orElse("");
  }

  /** The rules by which the gate withholds. */
  public enum Reason {
    /** The module is not registered for messages of this kind. */
    NOT_REGISTERED,
    /** The module is not registered for the platform that the batch comes from. */
    RUNTIME_ENVIRONMENT,
    /** The module is not registered for events of this type. */
    EVENT_TYPE,
    /** The module is not registered for notifications of this type. */
    NOTIFICATION_TYPE,
    /** The event is older than the module accepts. */
    DATA_AGE,
    /** The push message is none of the module's push provider. */
    PUSH_PROVIDER,
    /** The custom flag is meant for another module. */
    CUSTOM_FLAG,
    /** The module lacks the permission for this property or event. */
    PERMISSION,
    /** The module has no permission for identities of this type. */
    IDENTITY_TYPE,
    /** The identity is hashed, and the module asks for another encoding. */
    IDENTITY_ENCODING,
    /** The user has none of the identities of which the module requires one. */
    REQUIRED_IDENTITY,
    /** The user has no identity that the module may know. */
    NO_IDENTITY,
    /** All that the part held was withheld. */
    NOTHING_LEFT,
    /** The batch has neither events nor notifications, at least none that the module gets. */
    NO_EVENTS,
    /** The module does not handle data subject requests of this type. */
    REQUEST_TYPE,
    /** The audience is not connected to the module. */
    NOT_CONNECTED
  }
}
