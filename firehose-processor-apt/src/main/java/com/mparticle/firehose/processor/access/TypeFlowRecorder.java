package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreTypes;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Records under which types code passes on values that may hold data of the model, so that
 * {@link EscapeAnalysis} can follow them. A value of the model that is assigned to an
 * {@code Object}, for example, escapes: nobody can tell what becomes of it.
 */
final class TypeFlowRecorder {

  private final Types types;
  private final ContentsFinder contents;
  private final CallGraph graph;
  private final Table<Element, Element, Boolean> related = HashBasedTable.create();

  TypeFlowRecorder(Types types, ContentsFinder contents, CallGraph graph) {
    this.types = types;
    this.contents = contents;
    this.graph = graph;
  }

  /** Records that a value becomes known under another type. */
  void convert(@Nullable TypeMirror from, @Nullable TypeMirror to, CodeUnit code) {
    if (from == null || to == null || from == to || from.getKind().isPrimitive()) {
      return;
    }
    Contents held = contents.of(from);
    if (!held.isEmpty()) {
      transfer(held, contents.of(to), code);
    }
    if (from.getKind() == TypeKind.DECLARED && to.getKind() == TypeKind.DECLARED) {
      convertConsumer((DeclaredType) from, (DeclaredType) to, code);
    }
  }

  /**
   * What is given to a {@code Consumer<? super Event>} may arrive at a {@code Consumer<Object>}.
   */
  private void convertConsumer(DeclaredType from, DeclaredType to, CodeUnit code) {
    List<? extends TypeMirror> arguments = to.getTypeArguments();
    if (from.asElement().equals(to.asElement())
        && from.getTypeArguments().size() == arguments.size()) {
      for (int i = 0; i < arguments.size(); i++) {
        if (arguments.get(i) instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
          transfer(
              contents.of(wildcard.getSuperBound()),
              contents.of(from.getTypeArguments().get(i)),
              code);
        }
      }
    }
  }

  /** Records that the elements of an array or iterable object become known under another type. */
  void convertElements(@Nullable TypeMirror from, @Nullable TypeMirror to, CodeUnit code) {
    if (from instanceof DeclaredType type && contents.isPartner(type.asElement())) {
      types.directSupertypes(type).forEach(supertype -> convertElements(supertype, to, code));
    } else {
      convert(from, to, code);
    }
  }

  /** Records that what a value of the type holds escapes to code that is not analyzed. */
  void escape(@Nullable TypeMirror type, CodeUnit code) {
    if (type != null && !type.getKind().isPrimitive()) {
      contents.of(type).types().forEach(held -> code.typeFlows().add(new TypeFlow(held, null)));
    }
  }

  /** Records that collections of the JDK may compare what values of the type hold. */
  void compare(@Nullable TypeMirror type, CodeUnit code) {
    if (type != null && !type.getKind().isPrimitive()) {
      for (Element held : contents.of(type).types()) {
        if (held instanceof TypeElement element && contents.isPartner(element)) {
          code.comparedTypes().add(element);
        }
      }
    }
  }

  /** Records that a method shows what a value of the type holds, unless its code is written. */
  void show(@Nullable TypeMirror type, ExecutableElement method, CodeUnit code) {
    if (type != null) {
      contents.of(type).types().forEach(held -> code.typeFlows().add(new TypeFlow(held, method)));
    }
  }

  /** Returns whether values of the type may hold data that is known under another type. */
  boolean mayHold(@Nullable TypeMirror type) {
    return type != null && !type.getKind().isPrimitive() && !contents.of(type).isEmpty();
  }

  /** Returns whether anything may be hidden in values of the type. */
  boolean isOpaque(@Nullable TypeMirror type) {
    return type != null && contents.of(type).isOpaque();
  }

  private void transfer(Contents held, Contents seen, CodeUnit code) {
    for (Element type : held.types()) {
      if (seen.types().contains(type)) {
        if (seen.isOpaque() && !held.isOpaque()) {
          code.typeFlows().add(new TypeFlow(type, null));
        }
      } else {
        transfer(type, seen, code);
      }
    }
  }

  private void transfer(Element held, Contents seen, CodeUnit code) {
    boolean isLost = true;
    for (Element type : seen.types()) {
      if (areRelated(held, type)) {
        code.typeFlows().add(new TypeFlow(held, type));
        isLost = false;
      }
    }
    if (isLost || seen.isOpaque()) {
      code.typeFlows().add(new TypeFlow(held, null));
    }
  }

  /** Returns whether a value may be of both types; of type variables, nothing is known. */
  private boolean areRelated(Element a, Element b) {
    if (!(a instanceof TypeElement) || !(b instanceof TypeElement)) {
      return true;
    }
    Boolean known = related.get(a, b);
    if (known == null) {
      TypeMirror one = types.erasure(a.asType());
      TypeMirror other = types.erasure(b.asType());
      known = types.isSubtype(one, other) || types.isSubtype(other, one);
      related.put(a, b, known);
    }
    return known;
  }

  /**
   * Records what values of a class of the partner hold: its fields, and what its methods without
   * parameters return, as JSON libraries take both for properties. Inherited ones are included.
   */
  void addHeldTypes(TypeElement type) {
    addMembers(type, type);
  }

  private void addMembers(TypeElement holder, TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        addHeldTypes(holder, field.asType());
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC)) {
        addHeldTypes(holder, method.getReturnType());
      }
    }
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      DeclaredType declared = MoreTypes.asDeclared(supertype);
      declared.getTypeArguments().forEach(argument -> addHeldTypes(holder, argument));
      if (contents.isPartner(declared.asElement())) {
        TypeElement element = MoreTypes.asTypeElement(declared);
        addArguments(element, declared);
        addMembers(holder, element);
      }
    }
  }

  /** Methods of a subclass know the values of a type variable as those of its argument. */
  private void addArguments(TypeElement type, DeclaredType declared) {
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      Element variable = type.getTypeParameters().get(i);
      for (Element argument : contents.of(arguments.get(i)).types()) {
        graph.addHeldType(new TypeFlow(variable, argument));
        graph.addHeldType(new TypeFlow(argument, variable));
      }
    }
  }

  private void addHeldTypes(TypeElement holder, TypeMirror part) {
    contents.of(part).types().stream()
        .filter(held -> !held.equals(holder))
        .forEach(held -> graph.addHeldType(new TypeFlow(held, holder)));
  }
}
