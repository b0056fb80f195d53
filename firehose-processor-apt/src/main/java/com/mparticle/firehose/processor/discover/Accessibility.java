package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the dispatcher of a module can name.
 *
 * @param module the module's class, in whose package the dispatcher is
 */
record Accessibility(TypeElement module) {

  /** Returns whether the dispatcher can name a class. */
  boolean of(Element type) {
    return switch (Visibility.effectiveVisibilityOfElement(type)) {
      case PUBLIC -> true;
      case PROTECTED, DEFAULT ->
        MoreElements.getPackage(type).equals(MoreElements.getPackage(module));
      case PRIVATE -> false;
    };
  }
}
