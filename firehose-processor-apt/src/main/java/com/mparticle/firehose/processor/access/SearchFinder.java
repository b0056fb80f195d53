package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether code looks for data of a type where it names the type's constant, or a variable
 * with such constants. To name one is not to look for it: it may be excluded, printed, or built.
 */
final class SearchFinder {

  private static final Set<String> COMPARISONS = ImmutableSet.of(
      "equals", "contains", "containsKey", "get", "getOrDefault", "indexOf", "isEqual", "remove");

  private static final Set<String> ADDITIONS = ImmutableSet.of(
      "add", "addAll", "addFirst", "addLast", "offer", "push", "put", "putAll", "putIfAbsent");

  private final Attribution attribution;
  private final Authors authors;

  SearchFinder(Attribution attribution, Authors authors) {
    this.attribution = attribution;
    this.authors = authors;
  }

  /**
   * What becomes of a constant.
   *
   * @param holder the variable, parameter or method that holds it from there on
   */
  record Use(PermissionedAccess.Kind kind, @Nullable Element holder) {

    static final Use SEARCH = new Use(PermissionedAccess.Kind.READ, null);
    static final Use MENTION = new Use(PermissionedAccess.Kind.MENTION, null);

    static Use heldBy(@Nullable Element holder) {
      return holder == null ? MENTION : new Use(PermissionedAccess.Kind.HELD, holder);
    }
  }

  /**
   * Returns what becomes of a constant, or of the constants in a variable.
   *
   * @param inCollection what it means that it is in a collection of which nothing else is known
   */
  Use useOf(TreePath name, Use inCollection) {
    Use otherwise = Use.MENTION;
    for (TreePath child = name; ; child = child.getParentPath()) {
      TreePath path = child.getParentPath();
      Tree tree = child.getLeaf();
      Tree parent = path.getLeaf();
      switch (parent.getKind()) {
        case PARENTHESIZED, TYPE_CAST, NEW_ARRAY -> {}
        case CONDITIONAL_EXPRESSION -> {
          if (((ConditionalExpressionTree) parent).getCondition() == tree) {
            return otherwise;
          }
        }
        case EQUAL_TO, NOT_EQUAL_TO -> {
          return !isConstant(name) && hasConstantOperand(path)
              ? Use.MENTION
              : comparison(path, parent.getKind() == Tree.Kind.NOT_EQUAL_TO);
        }
        case VARIABLE -> {
          return Use.heldBy(
              ((VariableTree) parent).getInitializer() == tree ? attribution.element(path) : null);
        }
        case ASSIGNMENT -> {
          return ((AssignmentTree) parent).getExpression() == tree
              ? Use.heldBy(attribution.element(path, ((AssignmentTree) parent).getVariable()))
              : Use.MENTION;
        }
        case RETURN -> {
          return Use.heldBy(methodAround(path));
        }
        case ENHANCED_FOR_LOOP -> {
          return Use.heldBy(
              attribution.element(path, ((EnhancedForLoopTree) parent).getVariable()));
        }
        case MEMBER_REFERENCE -> {
          return COMPARISONS.contains(((MemberReferenceTree) parent).getName().toString())
              ? comparison(path, false)
              : otherwise;
        }
        case MEMBER_SELECT -> {
          if (!(path.getParentPath().getLeaf() instanceof MethodInvocationTree call)
              || call.getMethodSelect() != parent) {
            return otherwise;
          }
          Use use = calledOn(path.getParentPath(), isConstant(child));
          if (use != null) {
            return use;
          }
          otherwise = inCollection;
          child = path;
        }
        case METHOD_INVOCATION -> {
          Use use = argument(path, ((MethodInvocationTree) parent).getArguments(), tree);
          if (use != null) {
            return use;
          }
          otherwise = isOfCollections(path) ? inCollection : Use.MENTION;
        }
        case NEW_CLASS -> {
          Use use = argument(path, ((NewClassTree) parent).getArguments(), tree);
          if (use != null) {
            return use;
          }
          otherwise = isOfCollections(path) ? inCollection : Use.MENTION;
        }
        default -> {
          return otherwise;
        }
      }
    }
  }

  private static Use comparison(TreePath path, boolean isNegated) {
    return ExclusionFinder.isExclusion(path, isNegated) ? Use.MENTION : Use.SEARCH;
  }

  /** Returns what a method of a constant or collection does; null if its result holds it still. */
  private @Nullable Use calledOn(TreePath call, boolean isConstant) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    if (!(attribution.element(call) instanceof ExecutableElement method)) {
      return Use.MENTION;
    }
    String name = method.getSimpleName().toString();
    if (COMPARISONS.contains(name)) {
      boolean comparesData = tree.getArguments().stream()
          .noneMatch(argument -> isConstant(new TreePath(call, argument)));
      return comparesData ? comparison(call, false) : Use.MENTION;
    }
    return isConstant || ADDITIONS.contains(name) ? Use.MENTION : null;
  }

  /** Returns what a method does with an argument; null if its result holds it. */
  private @Nullable Use argument(
      TreePath call, List<? extends ExpressionTree> arguments, Tree argument) {
    int index = arguments.indexOf(argument);
    if (index < 0 || !(attribution.element(call) instanceof ExecutableElement method)) {
      return Use.MENTION;
    }
    return switch (authors.of(method)) {
      case PARTNER -> Use.heldBy(parameter(method, index));
      case MODEL -> BuiltValues.isBuilding(method) ? Use.MENTION : Use.SEARCH;
      case FIREHOSE -> Use.MENTION;
      case JDK -> {
        String name = method.getSimpleName().toString();
        if (COMPARISONS.contains(name)) {
          yield comparison(call, false);
        }
        if (ADDITIONS.contains(name)) {
          yield addition(call);
        }
        yield name.equals("complementOf") || !isOfCollections(call) ? Use.MENTION : null;
      }
      case LIBRARY -> method.getReturnType().getKind() == TypeKind.VOID ? Use.MENTION : null;
    };
  }

  /** A constant that is added to a collection in a variable is held by the variable. */
  private Use addition(TreePath call) {
    Tree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
    Element collection = select instanceof MemberSelectTree member
        ? attribution.element(new TreePath(call, select), member.getExpression())
        : null;
    return collection != null && isVariable(collection) ? Use.heldBy(collection) : Use.MENTION;
  }

  private boolean isOfCollections(TreePath call) {
    Element method = attribution.element(call);
    return method instanceof ExecutableElement
        && MoreElements.getPackage(method).getQualifiedName().toString().startsWith("java.util");
  }

  private boolean hasConstantOperand(TreePath comparison) {
    BinaryTree tree = (BinaryTree) comparison.getLeaf();
    return isConstant(new TreePath(comparison, tree.getLeftOperand()))
        || isConstant(new TreePath(comparison, tree.getRightOperand()));
  }

  private boolean isConstant(TreePath path) {
    Element element = attribution.element(path);
    return element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static boolean isVariable(Element element) {
    return element.getKind().isField()
        || element.getKind() == ElementKind.LOCAL_VARIABLE
        || element.getKind() == ElementKind.PARAMETER;
  }

  private static Element parameter(ExecutableElement method, int index) {
    return method.getParameters().get(Math.min(index, method.getParameters().size() - 1));
  }

  /** Returns the method that a return statement leaves; null if it leaves a lambda expression. */
  private @Nullable Element methodAround(TreePath statement) {
    TreePath path = statement;
    while (!(path.getLeaf() instanceof MethodTree)) {
      if (path.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      path = path.getParentPath();
    }
    return attribution.element(path);
  }
}
