package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreTypes;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what handler methods throw. */
final class ThrownTypes {

  private final Accessibility accessibility;
  private final Types types;
  private final Elements elements;

  ThrownTypes(TypeElement module, Types types, Elements elements) {
    this.accessibility = new Accessibility(module);
    this.types = types;
    this.elements = elements;
  }

  /** Returns what the dispatcher has to declare: {@code Exception} for types that it can't name. */
  List<TypeName> declared(ExecutableType method) {
    return erasures(method)
        .filter(this::isExceptionOrError)
        .map(type -> accessibility.of(MoreTypes.asElement(type))
            ? TypeName.get(type)
            : ClassName.get(Exception.class))
        .distinct()
        .toList();
  }

  /** Returns the simple names of thrown types that are neither exceptions nor errors. */
  List<String> others(ExecutableType method) {
    return erasures(method)
        .filter(type -> !isExceptionOrError(type))
        .map(type -> SimpleTypeNames.of(TypeName.get(type)))
        .toList();
  }

  private Stream<TypeMirror> erasures(ExecutableType method) {
    return method.getThrownTypes().stream().map(this::erasure);
  }

  /** Where a method declares a variable for its exceptions, its caller has none to declare. */
  private TypeMirror erasure(TypeMirror thrown) {
    TypeMirror erasure = types.erasure(thrown);
    return isOfMethod(thrown) && !isExceptionOrError(erasure)
        ? typeOf(RuntimeException.class)
        : erasure;
  }

  private static boolean isOfMethod(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && MoreTypes.asElement(type).getEnclosingElement() instanceof ExecutableElement;
  }

  private boolean isExceptionOrError(TypeMirror type) {
    return types.isSubtype(type, typeOf(Exception.class))
        || types.isSubtype(type, typeOf(Error.class));
  }

  private TypeMirror typeOf(Class<?> type) {
    return elements.getTypeElement(type.getCanonicalName()).asType();
  }
}
