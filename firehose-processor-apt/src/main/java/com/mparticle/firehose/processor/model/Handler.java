package com.mparticle.firehose.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method with a handler annotation.
 *
 * @param types what the annotation names: event, notification or request types; empty for other
 *     kinds
 * @param name of the method
 * @param modifiers of the method, such as {@code private}
 * @param accessible whether code in the package of the module may call the method
 * @param position the annotation
 * @param methodPosition the method
 */
public record Handler<T>(
    HandlerKind kind,
    List<Located<T>> types,
    String name,
    List<String> modifiers,
    boolean accessible,
    List<Parameter> parameters,
    ReturnedValue returned,
    List<TypeName> thrown,
    Position position,
    Position methodPosition) {

  /** Whether the method takes something from that source. */
  public boolean takes(ParameterSource source) {
    return parameters.stream().anyMatch(parameter -> parameter.source() == source);
  }
}
