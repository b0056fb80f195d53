package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.settings.SettingValues;
import java.util.Map;
import java.util.Optional;

/**
 * A method of a settings interface.
 *
 * @param method name of the method
 * @param id id of the setting in messages
 * @param kindIfKnown the kind of setting that its return type makes it; absent for other types
 * @param optional whether it returns an {@code Optional}
 * @param returnType simple name of the return type, as written
 * @param isAbstract whether it has no body, which would never run
 * @param hasParameters whether it has parameters or type parameters
 * @param defaultValue as written; absent if it is not
 * @param min absent if not written
 * @param max absent if not written
 * @param conflict another declaration of the same method, which says otherwise
 * @param position the annotation, or the method where it has none
 * @param methodPosition the method
 */
public record SettingDeclaration(
    String method,
    Located<String> id,
    Optional<SettingKind> kindIfKnown,
    boolean optional,
    String returnType,
    boolean annotated,
    boolean isAbstract,
    boolean hasParameters,
    Located<String> name,
    Located<String> description,
    Optional<Located<String>> defaultValue,
    Optional<Located<Double>> min,
    Optional<Located<Double>> max,
    Located<Boolean> confidential,
    Located<Boolean> visible,
    Located<Boolean> checked,
    Optional<SettingConflict> conflict,
    Position position,
    Position methodPosition) {

  /**
   * Returns the kind of setting that the return type makes it.
   *
   * @throws IllegalStateException if no setting returns that type
   */
  public SettingKind kind() {
    return kindIfKnown.orElseThrow(
        () -> new IllegalStateException(method + "() has a return type that is not checked"));
  }

  /** Returns whether a customer must give a value. */
  public boolean required() {
    return !optional
        && defaultValue.isEmpty()
        && kindIfKnown.filter(SettingKind.BOOLEAN::equals).isEmpty();
  }

  /** Returns the default value in the form in which messages carry values, or no value. */
  public SettingValues defaults() {
    return new SettingValues(
        defaultValue.map(text -> Map.of(id.value(), text.value())).orElse(Map.of()));
  }
}
