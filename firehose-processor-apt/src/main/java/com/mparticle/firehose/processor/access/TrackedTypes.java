package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types of which it matters where their values come from, and types that may hold such values. */
final class TrackedTypes {

  private static final int MAX_DEPTH = 6;

  private final Authors authors;
  private final Predicate<TypeElement> isTracked;
  private final Map<TypeElement, Boolean> byClass = new HashMap<>();

  private TrackedTypes(Authors authors, Predicate<TypeElement> isTracked) {
    this.authors = authors;
    this.isTracked = isTracked;
  }

  /** Returns the enums by which code looks for data. */
  static TrackedTypes ofSearches(Authors authors, PermissionIndex permissionIndex) {
    return new TrackedTypes(
        authors,
        type -> type.getKind() == ElementKind.ENUM && permissionIndex.isPermissionedEnum(type));
  }

  /** Returns these enums, and the abstract classes and interfaces of the partner. */
  static TrackedTypes ofAll(Authors authors, PermissionIndex permissionIndex) {
    TrackedTypes searches = ofSearches(authors, permissionIndex);
    return new TrackedTypes(
        authors,
        type -> authors.isPartner(type)
            ? type.getModifiers().contains(Modifier.ABSTRACT)
            : searches.isTracked.test(type));
  }

  /** Returns whether it matters where values of the type come from. */
  boolean isTracked(@Nullable TypeMirror type) {
    return type != null && isTracked(type, MAX_DEPTH);
  }

  private boolean isTracked(TypeMirror type, int depth) {
    if (depth == 0) {
      return false;
    }
    return switch (type.getKind()) {
      case DECLARED -> {
        Boolean known = byClass.get(MoreTypes.asTypeElement(type));
        if (known == null) {
          known = isTracked.test(MoreTypes.asTypeElement(type));
          byClass.put(MoreTypes.asTypeElement(type), known);
        }
        yield known || isAnyTracked(((DeclaredType) type).getTypeArguments(), depth);
      }
      case ARRAY -> isTracked(((ArrayType) type).getComponentType(), depth - 1);
      case TYPEVAR ->
        authors.isPartner(((TypeVariable) type).asElement())
            || isTracked(((TypeVariable) type).getUpperBound(), depth - 1);
      case WILDCARD ->
        isBoundTracked(((WildcardType) type).getExtendsBound(), depth)
            || isBoundTracked(((WildcardType) type).getSuperBound(), depth);
      default -> false;
    };
  }

  private boolean isAnyTracked(List<? extends TypeMirror> types, int depth) {
    for (TypeMirror type : types) {
      if (isTracked(type, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoundTracked(@Nullable TypeMirror bound, int depth) {
    return bound != null && isTracked(bound, depth - 1);
  }
}
