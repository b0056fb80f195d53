package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method of a settings interface.
 *
 * @param method name of the method
 * @param id id of the setting in messages
 * @param kindIfKnown the kind of setting that its return type makes it; absent for other types
 * @param constants the enum that it returns, by itself or in an {@code Optional}
 * @param optional whether it returns an {@code Optional}
 * @param returnType simple name of the return type, as written
 * @param isAbstract whether it has no body, which would never run
 * @param hasParameters whether it has parameters or type parameters
 * @param defaultValue as written; absent if it is not
 * @param insists whether the form requires a value in spite of a default
 * @param asText whether it is registered as text, though it returns something else
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
    Optional<Constants> constants,
    boolean optional,
    String returnType,
    boolean annotated,
    boolean isAbstract,
    boolean hasParameters,
    Located<String> name,
    Located<String> description,
    Optional<Located<String>> defaultValue,
    Located<Boolean> insists,
    Located<Boolean> asText,
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

  /**
   * An enum.
   *
   * @param names of its constants
   * @param isPrivate whether it, or a class around it, is private
   */
  public record Constants(ClassName type, List<String> names, boolean isPrivate) {

    /** Returns the name of a constant, in the case of the source; absent if there is none. */
    public Optional<String> find(String text) {
      return names.stream().filter(name -> name.equalsIgnoreCase(text.strip())).findFirst();
    }
  }

  /** Returns whether a customer must give a value. */
  public boolean required() {
    return insists.value() || !(optional || hasDefault());
  }

  /** Returns whether it has a value where the customer gives none. */
  public boolean hasDefault() {
    return !optional
        && (defaultValue.isPresent()
            || kindIfKnown.filter(SettingKind.BOOLEAN::equals).isPresent());
  }

  /** Returns whether customers enter it as text. */
  public boolean isText() {
    return asText.value()
        || kindIfKnown
            .filter(kind -> kind == SettingKind.TEXT || kind == SettingKind.CONSTANT)
            .isPresent();
  }

  /** Returns whether it has its default in place of a text that can't be read. */
  public boolean isLenient() {
    return isText() && hasDefault() && defaultValue.isPresent() && kind() != SettingKind.TEXT;
  }

  /**
   * Returns the type that its method returns.
   *
   * @throws IllegalStateException if no setting returns that type
   */
  public TypeName type() {
    return optional
        ? optionalType()
        : constants.<TypeName>map(Constants::type).orElse(kind().plainType());
  }

  /**
   * Returns the type that its method returns if customers may enter no value.
   *
   * @throws IllegalStateException if no setting returns the type that it returns
   */
  public TypeName optionalType() {
    return constants
        .<TypeName>map(of -> ParameterizedTypeName.get(ClassName.get(Optional.class), of.type()))
        .orElse(kind().optionalType());
  }

  /** Returns the default value in the form in which messages carry values, or no value. */
  public SettingValues defaults() {
    return new SettingValues(
        defaultValue.map(text -> Map.of(id.value(), text.value())).orElse(Map.of()));
  }
}
