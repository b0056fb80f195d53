package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * Finds out of which data code builds values of its own. It may read them back, whatever mParticle
 * sends.
 */
final class BuiltValues {

  /** Of builders, before the name of a property. */
  private static final ImmutableList<String> PREFIXES =
      ImmutableList.of("addAll", "add", "putAll", "put");

  private final Attribution attribution;
  private final PermissionIndex permissionIndex;
  private final Elements elements;

  BuiltValues(Attribution attribution, PermissionIndex permissionIndex, Elements elements) {
    this.attribution = attribution;
    this.permissionIndex = permissionIndex;
    this.elements = elements;
  }

  /** Returns the properties and types of data that a call of a method of the model builds. */
  Stream<PermissionedElement> find(
      TreePath call, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    if (isFactory(method)) {
      return Stream.concat(permissionIndex.find(type).stream(), types(call, method, arguments));
    }
    return isBuilder(type)
        ? Stream.concat(
            property(type, method.getSimpleName().toString()), types(call, method, arguments))
        : Stream.empty();
  }

  /** Returns whether a method of the model builds values, or a class that does. */
  static boolean isBuilding(ExecutableElement method) {
    return isFactory(method) || isBuilder(MoreElements.asType(method.getEnclosingElement()));
  }

  /**
   * Builders are nested in the interface of what they build, or in the class that implements it.
   */
  private static boolean isBuilder(TypeElement type) {
    return type.getSimpleName().contentEquals("Builder");
  }

  /** Static methods of a value type return a builder, or a value. */
  private static boolean isFactory(ExecutableElement method) {
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    TypeElement returned = TypeElements.of(method.getReturnType());
    return type.getKind().isInterface()
        && method.getModifiers().contains(Modifier.STATIC)
        && returned != null
        && (returned.equals(type) || type.equals(returned.getEnclosingElement()));
  }

  private Stream<PermissionedElement> property(TypeElement builder, String method) {
    if (!(builder.getEnclosingElement() instanceof TypeElement type)) {
      return Stream.empty();
    }
    return Stream.concat(
            Stream.of(method),
            PREFIXES.stream()
                .filter(method::startsWith)
                .map(prefix -> decapitalize(method.substring(prefix.length()))))
        .flatMap(name -> permissionIndex.accessor(type, elements.getName(name)).stream());
  }

  private static String decapitalize(String name) {
    return name.isEmpty() ? name : Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Types that are no constants may be any. */
  private Stream<PermissionedElement> types(
      TreePath call, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    if (method.getSimpleName().contentEquals("typeName")) {
      return identityTypes(MoreElements.asType(method.getEnclosingElement()));
    }
    return arguments.stream().map(argument -> new TreePath(call, argument)).flatMap(this::types);
  }

  private Stream<PermissionedElement> types(TreePath argument) {
    Tree tree = argument.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return types(new TreePath(argument, parenthesized.getExpression()));
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return Stream.concat(
          types(new TreePath(argument, conditional.getTrueExpression())),
          types(new TreePath(argument, conditional.getFalseExpression())));
    }
    TypeElement type = TypeElements.of(attribution.type(argument));
    if (type == null || !permissionIndex.isPermissionedEnum(type)) {
      return Stream.empty();
    }
    Element constant = attribution.element(argument);
    return constant != null && constant.getKind() == ElementKind.ENUM_CONSTANT
        ? permissionIndex.find(constant).stream()
        : permissionIndex.constants(type);
  }

  /** Returns all types of the identity that a builder builds. */
  private Stream<PermissionedElement> identityTypes(TypeElement builder) {
    TypeElement type = MoreElements.asType(builder.getEnclosingElement());
    Stream<Element> interfaces = type.getKind().isInterface()
        ? Stream.of(type)
        : type.getInterfaces().stream()
            .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
            .map(MoreTypes::asElement);
    return interfaces
        .flatMap(valueType -> valueType.getEnclosedElements().stream())
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(permissionIndex::isPermissionedEnum)
        .flatMap(permissionIndex::constants);
  }
}
