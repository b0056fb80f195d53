package com.mparticle.firehose;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The failures of one message. Failures of the same class with the same text form one group. */
final class FailureGroups {

  private final Map<List<Object>, Group> groups = new LinkedHashMap<>();
  private final Set<Object> failed = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean hasWhole;
  private boolean hasStage;

  /**
   * Adds a failure of parts.
   *
   * @param parts at least one
   * @param describe describes the first part of each group
   */
  void add(List<?> parts, Parts describe, Throwable cause) {
    Group group = groups.get(keyOf(cause));
    if (group == null) {
      group = new Group(describe.describe(parts.get(0)), cause);
      groups.put(keyOf(cause), group);
    }
    group.parts.addAll(parts);
    failed.addAll(parts);
  }

  /**
   * Adds a failure that does not belong to a part.
   *
   * @param stage what failed; empty for all of the message
   */
  void add(String stage, Throwable cause) {
    groups.putIfAbsent(List.of(stage, keyOf(cause)), new Group(stage, cause));
    hasWhole |= stage.isEmpty();
    hasStage = true;
  }

  private static List<Object> keyOf(Throwable cause) {
    return List.of(cause.getClass(), Objects.requireNonNullElse(FailureText.messageOf(cause), ""));
  }

  /** Whether the message as a whole failed. */
  boolean hasWhole() {
    return hasWhole;
  }

  /** Whether something failed that does not belong to a part. */
  boolean hasStage() {
    return hasStage;
  }

  /** The parts that failed, by identity. */
  Set<Object> parts() {
    return failed;
  }

  /** The failures, in the order in which the first part of each failed. */
  List<Failure> toList() {
    List<Failure> failures = new ArrayList<>();
    for (Group group : groups.values()) {
      int more = group.parts.size() - 1;
      String part = more > 0 ? group.first + " and " + more + " more" : group.first;
      failures.add(new Failure(part, Collections.unmodifiableList(group.parts), group.cause));
    }
    return failures;
  }

  private static final class Group {

    private final String first;
    private final Throwable cause;
    private final List<Object> parts = new ArrayList<>();

    Group(String first, Throwable cause) {
      this.first = first;
      this.cause = cause;
    }
  }
}
