package com.mparticle.firehose.processor.reads;

import javax.lang.model.element.Element;

/**
 * Code that runs other code.
 *
 * @param target the method, constructor or field
 */
record Use(Element target, Kind kind) {

  enum Kind {
    /** Calls the method, or one that overrides it. */
    CALL,
    /** Calls just this method or constructor, or takes the value of the field. */
    EXACT,
    /** Makes an instance with the constructor. */
    NEW
  }
}
