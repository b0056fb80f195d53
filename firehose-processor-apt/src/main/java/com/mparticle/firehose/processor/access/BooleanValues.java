package com.mparticle.firehose.processor.access;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Which values boolean variables get from the code that a module may run. */
final class BooleanValues {

  private final SetMultimap<VariableElement, BooleanFlow> flows = LinkedHashMultimap.create();
  private final Set<VariableElement> unknown = new HashSet<>();

  /** Adds that a variable gets a value. */
  void add(BooleanFlow flow) {
    flows.put(flow.to(), flow);
  }

  /** Adds that a variable gets values from code that is not analyzed. */
  void addUnknown(VariableElement variable) {
    unknown.add(variable);
  }

  /** Returns whether it is known that a condition may hold. */
  boolean mayHold(Guard guard) {
    return guard.variable() != null && mayBe(guard.variable(), guard.value(), false);
  }

  /** Returns whether a condition may hold, be it because nothing is known of a variable. */
  boolean mayHoldInDoubt(Guard guard) {
    return guard.variable() != null && mayBe(guard.variable(), guard.value(), true);
  }

  private boolean mayBe(VariableElement variable, boolean value, boolean inDoubt) {
    Set<VariableElement> found = new HashSet<>(Set.of(variable));
    Deque<VariableElement> toVisit = new ArrayDeque<>(found);
    while (!toVisit.isEmpty()) {
      VariableElement next = toVisit.remove();
      if (unknown.contains(next) || (inDoubt && !flows.containsKey(next))) {
        return true;
      }
      for (BooleanFlow flow : flows.get(next)) {
        if (flow.constant() == null ? flow.from() == null : flow.constant() == value) {
          return true;
        }
        if (flow.from() != null && found.add(flow.from())) {
          toVisit.add(flow.from());
        }
      }
    }
    return false;
  }
}
