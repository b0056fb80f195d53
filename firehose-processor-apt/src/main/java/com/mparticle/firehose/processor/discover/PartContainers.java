package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreTypes;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Parameter.Container;
import com.mparticle.firehose.processor.model.ParameterSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Recognizes parameters that hold several parts of a message, such as events. */
final class PartContainers {

  private final Types types;
  private final KnownTypes known;

  PartContainers(Types types, KnownTypes known) {
    this.types = types;
    this.known = known;
  }

  /**
   * Several parts.
   *
   * @param part the type of one of them
   */
  record Found(ParameterSource source, Container container, TypeMirror part) {}

  /**
   * Returns which parts a type holds; absent if it holds none.
   *
   * @param kind of the handler, which says what a list of anything is meant to hold
   */
  Optional<Found> find(TypeMirror type, HandlerKind kind) {
    if (type.getKind() == TypeKind.ARRAY) {
      return found(MoreTypes.asArray(type).getComponentType(), Container.OTHER);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    boolean isList = MoreTypes.isTypeOf(List.class, type);
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    if (isList && arguments.stream().allMatch(this::isAnything)) {
      return anything(kind);
    }
    return arguments.stream()
        .flatMap(argument -> ofArgument(argument, isList).stream())
        .findFirst();
  }

  private Optional<Found> ofArgument(TypeMirror argument, boolean isList) {
    Container container = isList ? Container.LIST : Container.OTHER;
    if (argument.getKind() != TypeKind.WILDCARD) {
      return found(argument, container);
    }
    WildcardType wildcard = MoreTypes.asWildcard(argument);
    if (wildcard.getSuperBound() != null) {
      return found(wildcard.getSuperBound(), Container.OTHER);
    }
    return wildcard.getExtendsBound() == null
        ? Optional.empty()
        : found(wildcard.getExtendsBound(), container);
  }

  private Optional<Found> found(TypeMirror part, Container container) {
    return KnownTypes.isVariable(part)
        ? Optional.empty()
        : known
            .valueOf(types.erasure(part))
            .filter(source -> source.part().isPresent())
            .map(source -> new Found(source, container, part));
  }

  private boolean isAnything(TypeMirror argument) {
    if (argument.getKind() != TypeKind.WILDCARD) {
      return known.isSame(argument, Object.class);
    }
    WildcardType wildcard = MoreTypes.asWildcard(argument);
    TypeMirror bound =
        wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
    return bound == null || known.isSame(bound, Object.class);
  }

  private Optional<Found> anything(HandlerKind kind) {
    return kind.sources().stream()
        .filter(ParameterSource::comesAsList)
        .flatMap(source -> source.type().stream()
            .map(part -> new Found(source, Container.OTHER, known.typeOf(part))))
        .findFirst();
  }
}
