package com.mparticle.firehose.processor.access;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The code of a compilation, which of it may call which, and where values come from and go to.
 *
 * <p>Where values go is known by their types and by variables, and not by the order of statements.
 */
final class CallGraph {

  private final Map<Element, CodeUnit> byElement = new LinkedHashMap<>();
  private final IdentityHashMap<Tree, CodeUnit> lambdas = new IdentityHashMap<>();
  private final List<CodeUnit> all = new ArrayList<>();
  private final Set<TypeFlow> heldTypes = new LinkedHashSet<>();
  private final Set<ExecutableElement> implementedByLambdas = new HashSet<>();
  private final List<TypeElement> types = new ArrayList<>();
  private boolean hasObjectMethods;
  private boolean complete = true;

  /** Adds a code unit for a method, constructor, field or class, to be filled. */
  CodeUnit add(Element element) {
    CodeUnit code = byElement.get(element);
    if (code == null) {
      code = add(new CodeUnit(element));
      byElement.put(element, code);
      hasObjectMethods |=
          element instanceof ExecutableElement method && ObjectMethods.isOverride(method);
    }
    return code;
  }

  /** Adds a code unit that is a part of another. */
  CodeUnit add(CodeUnit part) {
    all.add(part);
    return part;
  }

  /** Adds the code of a lambda expression to the code around it, unless it is there already. */
  CodeUnit addLambda(Tree lambda, CodeUnit around) {
    CodeUnit code = lambdas.get(lambda);
    if (code == null) {
      code = add(new CodeUnit(around.element()));
      lambdas.put(lambda, code);
      around.nested().add(code);
    }
    return code;
  }

  /** Returns the code of an element; absent where it is not compiled here. */
  Optional<CodeUnit> find(Element element) {
    return Optional.ofNullable(byElement.get(element));
  }

  /** Returns the code of methods, constructors, fields and classes, without the parts of these. */
  Collection<CodeUnit> members() {
    return byElement.values();
  }

  /** Returns all code units in the order in which they were added. */
  Collection<CodeUnit> all() {
    return all;
  }

  /** Adds a class of the partner. */
  void addType(TypeElement type) {
    types.add(type);
  }

  /** Returns the classes of the partner. */
  Collection<TypeElement> types() {
    return types;
  }

  /** Returns whether any class has code for {@code toString} and the like. */
  boolean hasObjectMethods() {
    return hasObjectMethods;
  }

  /** Adds that values of one type are parts of values of another. */
  void addHeldType(TypeFlow flow) {
    heldTypes.add(flow);
  }

  /** Returns the types whose values are parts of values of others. */
  Set<TypeFlow> heldTypes() {
    return heldTypes;
  }

  /** Remembers that a lambda expression or method reference implements a method. */
  void addImplementedByLambda(ExecutableElement method) {
    implementedByLambdas.add(method);
  }

  /** Returns whether a lambda expression or method reference implements a method. */
  boolean isImplementedByLambda(ExecutableElement method) {
    return implementedByLambdas.contains(method);
  }

  /** Marks the graph as incomplete, because some code does not compile. */
  void markIncomplete() {
    complete = false;
  }

  /** Returns whether all code was understood. */
  boolean isComplete() {
    return complete;
  }
}
