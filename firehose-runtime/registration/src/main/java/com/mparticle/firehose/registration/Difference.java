package com.mparticle.firehose.registration;

import java.util.List;
import java.util.Optional;

/**
 * A difference between the registration that mParticle has and a newer one.
 *
 * @param path where it is; sections that differ in the same way share one difference, at a path
 *     that begins with {@code *}
 * @param sections the properties that {@code *} stands for; empty where the path has none
 * @param change what happened there
 * @param before the old value as text; absent for elements, and where there was none
 * @param after the new value as text; absent for elements, and where there is none
 * @param impact what it means; never {@link Impact#NONE}
 * @param consequence why, as a clause for people
 */
public record Difference(
    RegistrationPath path,
    List<String> sections,
    Change change,
    Optional<String> before,
    Optional<String> after,
    Impact impact,
    String consequence) {

  /** What happened to a property, or to an element of a list. */
  public enum Change {
    /** It has another value; a list has another order. */
    CHANGED,
    /** It is new; a boolean is true now. */
    ADDED,
    /** It is gone; a boolean is false now. */
    REMOVED
  }

  /** Returns one line for people, without the impact. */
  public String text() {
    return "%s%s: %s: %s"
        .formatted(
            path,
            sections.isEmpty() ? "" : " in " + String.join(", ", sections),
            what(),
            consequence);
  }

  /** Returns what happened: {@code "50" became "60"}. */
  public String what() {
    if (before.isPresent() && after.isPresent()) {
      return before.get() + " became " + after.get();
    }
    return switch (change) {
      case CHANGED -> "the order changed";
      case ADDED -> "added" + after.map(" "::concat).orElse("");
      case REMOVED -> "removed" + before.map(" "::concat).orElse("");
    };
  }
}
