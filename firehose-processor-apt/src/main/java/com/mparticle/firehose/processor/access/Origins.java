package com.mparticle.firehose.processor.access;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Where the values of variables may come from, given certain code. */
final class Origins {

  private final SetMultimap<Element, ValueOrigin> origins = LinkedHashMultimap.create();

  Origins(Collection<CodeUnit> codes) {
    for (CodeUnit code : codes) {
      code.originFlows().forEach(flow -> origins.put(flow.holder(), flow.origin()));
    }
  }

  /** Returns the instances, lambda expressions and method references that values may be. */
  Set<ValueOrigin> resolve(Collection<ValueOrigin> values) {
    return closure(values).stream()
        .filter(origin -> !(origin instanceof ValueOrigin.Holder))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the given variables and methods, and those whose values they may get. */
  Set<Element> holdersBehind(Collection<Element> holders) {
    return closure(holders.stream().map(ValueOrigin.Holder::new).toList()).stream()
        .filter(ValueOrigin.Holder.class::isInstance)
        .map(origin -> ((ValueOrigin.Holder) origin).element())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<ValueOrigin> closure(Collection<? extends ValueOrigin> values) {
    Set<ValueOrigin> found = new LinkedHashSet<>(values);
    Deque<ValueOrigin> toVisit = new ArrayDeque<>(values);
    while (!toVisit.isEmpty()) {
      if (toVisit.remove() instanceof ValueOrigin.Holder holder) {
        origins.get(holder.element()).stream().filter(found::add).forEach(toVisit::add);
      }
    }
    return found;
  }
}
