package com.mparticle.firehose.processor.access;

import javax.lang.model.element.Element;

/**
 * CodeUnit that runs other code.
 *
 * @param target the method, constructor or field
 */
record CallEdge(Element target, Kind kind) {

  enum Kind {
    /** Calls the method, or one that overrides it; or takes the value of the field. */
    CALL,
    /** Calls this method, and none that overrides it. */
    NON_VIRTUAL,
    /** Creates an instance with the constructor. */
    NEW
  }
}
