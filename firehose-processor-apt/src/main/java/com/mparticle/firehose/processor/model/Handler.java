package com.mparticle.firehose.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method with a handler annotation.
 *
 * @param types what the annotation names: event, notification or request types; empty for kinds
 *     that name none
 * @param all whether it handles events of all types that no other handler names, and unknown ones
 * @param name of the method
 * @param modifiers of the method, such as {@code private}
 * @param accessible whether code in the package of the module may call the method
 * @param isOverloaded whether the module has another method of that name
 * @param thrown what a method that calls it has to declare
 * @param otherThrowables simple names of what it throws beyond exceptions and errors
 * @param position the annotation
 * @param methodPosition the method
 */
public record Handler(
    HandlerKind kind,
    List<Located<Enum<?>>> types,
    boolean all,
    String name,
    List<String> modifiers,
    boolean accessible,
    boolean isOverloaded,
    List<Parameter> parameters,
    ReturnedValue returned,
    List<TypeName> thrown,
    List<String> otherThrowables,
    Position position,
    Position methodPosition) {

  /**
   * Returns the types that the annotation names.
   *
   * @param type the enum that they are constants of
   * @throws ClassCastException if the annotation names constants of another enum
   */
  public <E extends Enum<E>> Stream<E> types(Class<E> type) {
    return types.stream().map(Located::value).map(type::cast);
  }

  /** Returns this handler with other types. */
  public Handler withTypes(List<Located<Enum<?>>> others) {
    return new Handler(
        kind,
        others,
        all,
        name,
        modifiers,
        accessible,
        isOverloaded,
        parameters,
        returned,
        thrown,
        otherThrowables,
        position,
        methodPosition);
  }

  /** Returns whether the method takes something from that source. */
  public boolean takes(ParameterSource source) {
    return parameters.stream().anyMatch(parameter -> parameter.source() == source);
  }

  /** Returns whether the method is called once for each part of a message, such as an event. */
  public boolean isCalledForEachPart() {
    return parameters.stream().anyMatch(Parameter::isPart);
  }

  /** Returns whether the method is called once for all parts of a message that it handles. */
  public boolean takesList() {
    return parameters.stream().anyMatch(Parameter::isList);
  }

  /** Returns whether the method makes the state of a batch. */
  public boolean makesState() {
    return kind == HandlerKind.BEFORE_EVENTS && returned.kind() == ReturnedValue.Kind.STATE;
  }
}
