package com.mparticle.firehose.registration;

import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the elements of two lists that belong together: by their keys, else renamed ones. */
final class Elements {

  /** An element of both lists, or of one of them; the other is null. */
  record Pair(@Nullable Object before, @Nullable Object after) {

    Optional<String> keyBefore() {
      return Optional.ofNullable(before).map(Elements::key);
    }

    Optional<String> keyAfter() {
      return Optional.ofNullable(after).map(Elements::key);
    }
  }

  private final List<?> oldElements;
  private final List<Object> unmatchedBefore;
  private final List<Object> unmatchedAfter;
  private final List<Pair> pairs = new ArrayList<>();

  private Elements(List<?> before, List<?> after) {
    this.oldElements = before;
    this.unmatchedBefore = new ArrayList<>(before);
    this.unmatchedAfter = new ArrayList<>(after);
  }

  /** Returns pairs in the order of the old list, then the new elements in that of the new one. */
  static List<Pair> pairs(List<?> before, List<?> after) {
    return new Elements(before, after).pairs();
  }

  private List<Pair> pairs() {
    match((old, current) -> key(old).equals(key(current)));
    match(Elements::isSameField);
    if (unmatchedBefore.size() == 1 && unmatchedAfter.size() == 1) {
      match(Elements::mayBeSame);
    }
    List<Pair> ordered = new ArrayList<>();
    for (Object old : oldElements) {
      pairs.stream()
          .filter(pair -> pair.before() == old)
          .findFirst()
          .ifPresentOrElse(ordered::add, () -> ordered.add(new Pair(old, null)));
    }
    unmatchedAfter.forEach(added -> ordered.add(new Pair(null, added)));
    return ordered;
  }

  private void match(BiPredicate<Object, Object> belongTogether) {
    for (Object old : List.copyOf(unmatchedBefore)) {
      unmatchedAfter.stream()
          .filter(current -> belongTogether.test(old, current))
          .findFirst()
          .ifPresent(current -> {
            pairs.add(new Pair(old, current));
            unmatchedBefore.remove(old);
            unmatchedAfter.remove(current);
          });
    }
  }

  /** Returns whether customers see the same field, with another id. */
  private static boolean isSameField(Object before, Object after) {
    return before instanceof Setting old
        && after instanceof Setting current
        && old.type() == current.type()
        && old.name().isPresent()
        && old.name().equals(current.name());
  }

  /**
   * A module has one partner identity. A form that loses one field and gains another renames it.
   */
  private static boolean mayBeSame(Object before, Object after) {
    return before instanceof PartnerIdentityPermission
        || (before instanceof Setting old
            && after instanceof Setting current
            && old.type() == current.type());
  }

  /** Returns what an element is known by. */
  static String key(Object element) {
    if (element instanceof Setting setting) {
      return setting.id().orElse("");
    }
    if (element instanceof UserIdentityPermission identity) {
      return identity.typeName().orElse("");
    }
    if (element instanceof DeviceIdentityPermission identity) {
      return identity.typeName().orElse("");
    }
    if (element instanceof PartnerIdentityPermission identity) {
      return identity.type().orElse("");
    }
    if (element instanceof ScopeDetail scope) {
      return scope.name().orElse("");
    }
    return element.toString();
  }
}
