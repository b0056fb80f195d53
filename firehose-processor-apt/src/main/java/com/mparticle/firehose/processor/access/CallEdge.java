package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableList;
import javax.lang.model.element.Element;

/**
 * An edge of the call graph, from the code unit that holds it.
 *
 * @param target the method, constructor or field
 * @param receivers where the object comes from whose method is called; empty unless its type is
 *     abstract
 */
record CallEdge(Element target, Kind kind, ImmutableList<ValueOrigin> receivers) {

  CallEdge(Element target, Kind kind) {
    this(target, kind, ImmutableList.of());
  }

  enum Kind {
    /** Calls the method, or one that overrides it; or takes the value of the field. */
    CALL,
    /** Calls this method, and none that overrides it. */
    NON_VIRTUAL,
    /** Creates an instance with the constructor. */
    NEW,
    /** Gets the constants of the enum. */
    CONSTANTS
  }
}
