package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * Value types among which the property {@code type} selects.
 *
 * @param name the sealed interface
 * @param valueTypes those that it permits
 * @param typeEnum the enum that names them
 * @param constants of that enum, but for {@code UNKNOWN}
 * @param unknown the value type of {@code UNKNOWN}, if there is that constant
 */
record Family(
    ClassName name,
    ImmutableList<ClassName> valueTypes,
    ClassName typeEnum,
    ImmutableList<Constant> constants,
    Optional<ClassName> unknown) {

  /**
   * A constant of the enum.
   *
   * @param name its Java name
   * @param wireName its name in JSON
   * @param doc its Javadoc; empty where there is none
   * @param valueType the value type that it selects
   */
  record Constant(String name, String wireName, String doc, ClassName valueType) {}

  /** The constants that select a value type of their own, not that of all that is unknown. */
  ImmutableList<Constant> ownConstants() {
    return constants.stream()
        .filter(constant -> !unknown.equals(Optional.of(constant.valueType())))
        .collect(toImmutableList());
  }
}
