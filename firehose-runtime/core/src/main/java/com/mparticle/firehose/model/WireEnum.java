package com.mparticle.firehose.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A constant of the protocol: its wire name is its Java name in lower case (wire format, "Rules for
 * all messages"), and so is its {@code toString()}.
 *
 * <p>The protocol grows: a message may name a constant that this version does not have. Every enum
 * that is the type of a property therefore has a constant {@code UNKNOWN}, and the property keeps
 * the wire name it was read from in an accessor whose name ends in {@code Name}.
 */
public interface WireEnum {

  /** The Java name of this constant, such as {@code CUSTOM_EVENT}. */
  String name();

  /**
   * The name of this constant in JSON, such as {@code custom_event}, whatever the default locale.
   */
  default String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of that wire name, or {@code UNKNOWN} where the name is absent or no constant has
   * it.
   *
   * @param type an enum that has a constant {@code UNKNOWN}
   * @param wireName the name in JSON
   * @throws IllegalArgumentException if it is needed and the enum has no {@code UNKNOWN}
   */
  static <E extends Enum<E> & WireEnum> E of(Class<E> type, Optional<String> wireName) {
    E constant = wireName.isPresent() ? WireNames.find(type, wireName.get()) : null;
    return constant == null ? Enum.valueOf(type, "UNKNOWN") : constant;
  }

  /**
   * The constant of that wire name, or absent where no constant has it.
   *
   * @param type the enum
   * @param wireName the name in JSON
   */
  static <E extends Enum<E> & WireEnum> Optional<E> find(Class<E> type, String wireName) {
    return Optional.ofNullable(WireNames.find(type, wireName));
  }
}
