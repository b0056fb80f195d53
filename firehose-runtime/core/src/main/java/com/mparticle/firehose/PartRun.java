package com.mparticle.firehose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Passes the parts of one kind to their handlers, in order. Parts that are handled in bulk are
 * passed together, where the first of them is.
 *
 * @param <P> the kind of parts: events or notifications
 * @param <T> the enum of their types
 */
abstract class PartRun<P, T> {

  final BatchContext context;
  private final Progress progress;

  PartRun(BatchContext context, Progress progress) {
    this.context = context;
    this.progress = progress;
  }

  /** Handles all parts. Failures are recorded in the progress of the message. */
  final void process(List<P> parts) {
    Set<T> handledAtOnce = new HashSet<>();
    for (P part : parts) {
      if (isMalformed(part)) {
        reportIfHandled(part, progress);
        continue;
      }
      Set<T> types = typesHandledWith(typeOf(part));
      if (types.isEmpty()) {
        processOne(part);
      } else if (!handledAtOnce.contains(typeOf(part))) {
        handledAtOnce.add(typeOf(part));
        handledAtOnce.addAll(types);
        processAll(ofSameTypes(part, types, parts));
      }
    }
  }

  private void processOne(P part) {
    List<P> tried = List.of(part);
    if (progress.mayTry(tried)) {
      try {
        handle(part);
      } catch (Throwable e) {
        progress.thrown(tried, e);
      }
    }
  }

  private void processAll(List<P> parts) {
    if (progress.mayTry(parts)) {
      try {
        handleAll(parts);
      } catch (Throwable e) {
        progress.thrown(parts, e);
      }
    }
  }

  private List<P> ofSameTypes(P first, Set<T> types, List<P> parts) {
    List<P> same = new ArrayList<>();
    for (P part : parts) {
      boolean isSame = typeOf(part).equals(typeOf(first)) || types.contains(typeOf(part));
      if (isSame && !isMalformed(part)) {
        same.add(part);
      }
    }
    return Collections.unmodifiableList(same);
  }

  abstract T typeOf(P part);

  abstract boolean isMalformed(P part);

  /** Reports a malformed part, if handlers take parts of its type. */
  abstract void reportIfHandled(P malformed, Progress progress);

  /**
   * The types that are handled in bulk together with a type; empty if its parts come one by one.
   */
  abstract Set<T> typesHandledWith(T type);

  abstract void handle(P part) throws Exception;

  abstract void handleAll(List<P> parts) throws Exception;
}
