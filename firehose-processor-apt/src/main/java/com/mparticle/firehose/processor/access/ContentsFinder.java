package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds out what values of a type may hold. */
final class ContentsFinder {

  /** Type variables may have themselves in their bounds. */
  private static final int MAX_DEPTH = 8;

  private static final String OBJECT = Object.class.getName();
  private static final String CLASS = Class.class.getName();

  private final Types types;
  private final Authors authors;

  /** Of classes without type arguments. */
  private final Map<TypeElement, Contents> byClass = new HashMap<>();

  ContentsFinder(Types types, Authors authors) {
    this.types = types;
    this.authors = authors;
  }

  /** Returns whether a class is the partner's. */
  boolean isPartner(Element type) {
    return authors.isPartner(type);
  }

  /** Returns what values of the type may hold. */
  Contents of(TypeMirror type) {
    return of(type, MAX_DEPTH);
  }

  private Contents of(TypeMirror type, int depth) {
    if (depth == 0) {
      return Contents.ANYTHING;
    }
    return switch (type.getKind()) {
      case DECLARED -> ofClass((DeclaredType) type, depth);
      case ARRAY -> of(((ArrayType) type).getComponentType(), depth);
      case TYPEVAR -> ofVariable((TypeVariable) type, depth);
      case WILDCARD -> ofWildcard((WildcardType) type, depth);
      case INTERSECTION -> ofAll(((IntersectionType) type).getBounds(), depth);
      case UNION -> ofAll(((UnionType) type).getAlternatives(), depth);
      case ERROR -> Contents.ANYTHING;
      default -> Contents.NOTHING;
    };
  }

  private Contents ofClass(DeclaredType type, int depth) {
    TypeElement element = MoreTypes.asTypeElement(type);
    Contents contents = byClass.get(element);
    if (contents == null) {
      contents = ofClass(element);
      byClass.put(element, contents);
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (element.getTypeParameters().isEmpty() || element.getQualifiedName().contentEquals(CLASS)) {
      return contents;
    }
    boolean isRaw = arguments.isEmpty();
    return contents.plus(isRaw ? Contents.ANYTHING : ofAll(arguments, depth));
  }

  private Contents ofClass(TypeElement type) {
    return switch (authors.of(type)) {
      case PARTNER -> type.getKind() == ElementKind.ENUM ? Contents.NOTHING : Contents.of(type);
      case MODEL -> new Contents(valueTypes(type), false);
      case FIREHOSE -> Contents.NOTHING;
      case JDK, LIBRARY ->
        type.getQualifiedName().contentEquals(OBJECT) ? Contents.ANYTHING : Contents.NOTHING;
    };
  }

  private Contents ofVariable(TypeVariable variable, int depth) {
    Element element = variable.asElement();
    return element.getEnclosingElement() != null && authors.isPartner(element)
        ? Contents.of(element)
        : of(variable.getUpperBound(), depth - 1);
  }

  private Contents ofWildcard(WildcardType wildcard, int depth) {
    if (wildcard.getExtendsBound() != null) {
      return of(wildcard.getExtendsBound(), depth - 1);
    }
    return wildcard.getSuperBound() != null
        ? of(wildcard.getSuperBound(), depth - 1)
        : Contents.ANYTHING;
  }

  private Contents ofAll(List<? extends TypeMirror> parts, int depth) {
    Contents contents = Contents.NOTHING;
    for (TypeMirror part : parts) {
      contents = contents.plus(of(part, depth - 1));
    }
    return contents;
  }

  /** Returns the value types that a class of the model is, implements or builds. */
  private ImmutableSet<Element> valueTypes(TypeElement type) {
    if (type.getKind().isInterface() || type.getKind() == ElementKind.RECORD) {
      return ImmutableSet.of(type);
    }
    if (type.getKind() == ElementKind.ENUM) {
      return ImmutableSet.of();
    }
    Stream<TypeElement> enclosing =
        type.getEnclosingElement() instanceof TypeElement outer ? Stream.of(outer) : Stream.empty();
    Stream<TypeElement> supertypes = types.directSupertypes(type.asType()).stream()
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(supertype -> authors.of(supertype) == Author.MODEL);
    return Stream.concat(enclosing, supertypes)
        .flatMap(other -> valueTypes(other).stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
