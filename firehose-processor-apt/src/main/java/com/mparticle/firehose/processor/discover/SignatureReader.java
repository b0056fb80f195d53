package com.mparticle.firehose.processor.discover;

import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the parameters and return types of handler methods. */
final class SignatureReader {

  private final Types types;
  private final KnownTypes known;
  private final PartContainers containers;
  private final ReturnReader returns;
  private final Optional<TypeMirror> state;

  /**
   * Creates a reader.
   *
   * @param state the type of the state of batches, if there is any
   */
  SignatureReader(Types types, KnownTypes known, Optional<TypeMirror> state) {
    this.types = types;
    this.known = known;
    this.containers = new PartContainers(types, known);
    this.returns = new ReturnReader(types, known);
    this.state = state;
  }

  ReturnedValue returned(ExecutableType type) {
    return returns.read(type.getReturnType());
  }

  List<Parameter> parameters(HandlerKind kind, ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(parameter(
          kind, method.getParameters().get(i), type.getParameterTypes().get(i)));
    }
    return List.copyOf(parameters);
  }

  private Parameter parameter(HandlerKind kind, VariableElement parameter, TypeMirror written) {
    String name = parameter.getSimpleName().toString();
    String typeName = SimpleTypeNames.of(TypeName.get(written));
    Position position = Position.of(parameter);
    Optional<PartContainers.Found> parts = containers.find(written, kind);
    if (parts.isPresent()) {
      TypeMirror part = types.erasure(parts.get().part());
      return new Parameter(
          name,
          typeName,
          parts.get().source(),
          parts.get().container(),
          TypeName.get(part),
          false,
          accepted(part),
          false,
          false,
          position);
    }
    TypeMirror erasure = types.erasure(written);
    boolean isVariable = KnownTypes.isVariable(written);
    return new Parameter(
        name,
        typeName,
        isVariable ? ParameterSource.NOTHING : source(written, erasure),
        Parameter.Container.NONE,
        TypeName.get(erasure),
        isVariable,
        accepted(erasure),
        known.ownerOf(erasure) == ReturnedValue.Owner.PARTNER,
        KnownTypes.isSettings(erasure),
        position);
  }

  private ParameterSource source(TypeMirror written, TypeMirror erasure) {
    return known
        .valueOf(erasure)
        .or(() -> known.settingsOf(erasure))
        .or(() -> known.settingsOfAudiences(written))
        .or(() -> stateOf(written, erasure))
        .orElse(ParameterSource.NOTHING);
  }

  /** State may be taken as one of its supertypes, but {@code Object} says nothing. */
  private Optional<ParameterSource> stateOf(TypeMirror written, TypeMirror erasure) {
    TypeMirror taken = written.getKind() == TypeKind.TYPEVAR ? erasure : written;
    return state
        .filter(made -> taken.getKind() == TypeKind.DECLARED
            && !known.isSame(erasure, Object.class)
            && types.isAssignable(made, taken))
        .map(made -> ParameterSource.STATE);
  }

  /** Returns the types of events and notifications that can be passed to a parameter. */
  private Set<WireEnum> accepted(TypeMirror parameterType) {
    ImmutableSet.Builder<WireEnum> accepted = ImmutableSet.builder();
    for (Event.Type type : Event.Type.values()) {
      if (known.isSupertype(parameterType, type.valueType())) {
        accepted.add(type);
      }
    }
    for (SystemNotification.Type type : SystemNotification.Type.values()) {
      if (known.isSupertype(parameterType, type.valueType())) {
        accepted.add(type);
      }
    }
    return accepted.build();
  }
}
