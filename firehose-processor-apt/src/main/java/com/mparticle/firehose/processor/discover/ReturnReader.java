package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreTypes;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what handler methods return. */
final class ReturnReader {

  private final Types types;
  private final KnownTypes known;

  ReturnReader(Types types, KnownTypes known) {
    this.types = types;
    this.known = known;
  }

  ReturnedValue read(TypeMirror type) {
    ReturnedValue.Owner owner = ownerOf(type);
    return new ReturnedValue(
        kind(type, owner),
        SimpleTypeNames.of(TypeName.get(type)),
        TypeName.get(types.erasure(type)),
        known.isSubtype(type, AutoCloseable.class),
        owner);
  }

  /** A type variable of settings stands for these settings. */
  private ReturnedValue.Owner ownerOf(TypeMirror type) {
    return known.ownerOf(boundOf(type)) == ReturnedValue.Owner.SETTINGS
        ? ReturnedValue.Owner.SETTINGS
        : known.ownerOf(type);
  }

  private static TypeMirror boundOf(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        ? MoreTypes.asTypeVariable(type).getUpperBound()
        : type;
  }

  private ReturnedValue.Kind kind(TypeMirror type, ReturnedValue.Owner owner) {
    if (type.getKind() == TypeKind.VOID) {
      return ReturnedValue.Kind.NOTHING;
    }
    TypeMirror bound = boundOf(type);
    if (known
        .settingsOf(bound)
        .filter(ParameterSource.SUBSCRIPTION_SETTINGS::equals)
        .isPresent()) {
      return ReturnedValue.Kind.SUBSCRIPTION_SETTINGS;
    }
    Optional<ReturnedValue.Kind> ofModel = Arrays.stream(ReturnedValue.Kind.values())
        .filter(kind -> kind.type().stream().anyMatch(value -> known.isSame(bound, value)))
        .findFirst();
    if (ofModel.isPresent()) {
      return ofModel.get();
    }
    if (known.isSubtype(type, CompletionStage.class) || known.isSubtype(type, Future.class)) {
      return ReturnedValue.Kind.FUTURE;
    }
    return owner == ReturnedValue.Owner.PARTNER
        ? ReturnedValue.Kind.STATE
        : ReturnedValue.Kind.OTHER;
  }
}
