package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code and what it does: a method or constructor, a lambda expression, the initializer
 * of a field, the initializer blocks of a class, or a branch of one of these.
 */
final class CodeUnit {

  private final Element element;
  private final @Nullable CodeUnit deferred;
  private final List<PermissionedAccess> accesses = new ArrayList<>();
  private final List<SettingRead> settingReads = new ArrayList<>();
  private final Set<CallEdge> calls = new LinkedHashSet<>();
  private final List<CodeUnit> nested = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private final Set<TypeFlow> typeFlows = new LinkedHashSet<>();
  private final Set<TypeElement> comparedTypes = new LinkedHashSet<>();
  private final Set<OriginFlow> originFlows = new LinkedHashSet<>();
  private final List<BooleanFlow> booleanFlows = new ArrayList<>();
  private final Set<Element> searchedHolders = new LinkedHashSet<>();
  private final Set<PermissionedElement> built = new LinkedHashSet<>();

  /** Creates the code of a method, constructor, field or class. */
  CodeUnit(Element element) {
    this(element, null);
  }

  private CodeUnit(Element element, @Nullable CodeUnit deferred) {
    this.element = element;
    this.deferred = deferred;
  }

  /** Returns the method, constructor, field or class that the code belongs to. */
  Element element() {
    return element;
  }

  /** Creates code of the same member that runs only at times. */
  CodeUnit part() {
    return new CodeUnit(element, deferred);
  }

  /**
   * Creates the code that runs when a field, whose code this is, gets its value. What lambda
   * expressions and method references in it do, they do when the value of the field is used, so
   * they belong to the code of the field.
   */
  CodeUnit initializer() {
    return new CodeUnit(element, this);
  }

  /** Returns the code to which lambda expressions and method references in this code belong. */
  CodeUnit deferred() {
    return deferred == null ? this : deferred;
  }

  /** Returns its accesses to what requires a permission, in the order of the source. */
  List<PermissionedAccess> accesses() {
    return accesses;
  }

  /** Returns its reads of settings, in the order of the source. */
  List<SettingRead> settingReads() {
    return settingReads;
  }

  /** Returns the other code that it may run. */
  Set<CallEdge> calls() {
    return calls;
  }

  /** Returns the code of lambda expressions and local classes within. */
  List<CodeUnit> nested() {
    return nested;
  }

  /** Returns the code within that runs only under a condition. */
  List<Branch> branches() {
    return branches;
  }

  /** Returns the types under which it passes on values. */
  Set<TypeFlow> typeFlows() {
    return typeFlows;
  }

  /** Returns the classes of the partner whose objects collections of the JDK may compare. */
  Set<TypeElement> comparedTypes() {
    return comparedTypes;
  }

  /** Returns where the values come from that it assigns, passes and returns. */
  Set<OriginFlow> originFlows() {
    return originFlows;
  }

  /** Returns what it assigns to boolean variables. */
  List<BooleanFlow> booleanFlows() {
    return booleanFlows;
  }

  /** Returns the variables and methods whose constants it looks for among the data. */
  Set<Element> searchedHolders() {
    return searchedHolders;
  }

  /** Returns the properties and types of which it builds values of its own. */
  Set<PermissionedElement> built() {
    return built;
  }

  /**
   * Returns its name as messages show it: {@code Acme.track}, {@code new Mailer}. Code of a local
   * class has the name of the member around it.
   */
  String name() {
    Element member = LocalClasses.memberAround(element);
    return switch (member.getKind()) {
      case CONSTRUCTOR -> "new " + className(member);
      case METHOD, FIELD, ENUM_CONSTANT -> className(member) + "." + member.getSimpleName();
      default -> member.getSimpleName().toString();
    };
  }

  private static Name className(Element member) {
    return MoreElements.asType(member.getEnclosingElement()).getSimpleName();
  }
}
