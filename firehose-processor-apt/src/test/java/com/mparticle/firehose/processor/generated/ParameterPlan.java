package com.mparticle.firehose.processor.generated;

import java.util.List;

/**
 * A parameter of a handler.
 *
 * @param plainType its type in the method's class: a type variable, where the class is generic
 * @param actualType its type in the module
 * @param erasure its type in the class file
 * @param prefix annotations and modifiers
 * @param identities expressions whose values tell what was given
 */
record ParameterPlan(
    Given given,
    String plainType,
    String actualType,
    String erasure,
    String prefix,
    String name,
    List<String> identities) {

  /** The parameter with another type, of which nothing is asked. */
  ParameterPlan withType(String type) {
    return new ParameterPlan(given, type, type, type, prefix, name, List.of());
  }

  /** An expression that only tells whether something was given. */
  static String isPresent(String name) {
    return name + " != null";
  }

  /** Whether nothing is asked of the value but whether it is there. */
  boolean isOpaque() {
    return identities.equals(List.of(isPresent(name)));
  }

  String source() {
    return prefix + plainType + " " + name;
  }
}
