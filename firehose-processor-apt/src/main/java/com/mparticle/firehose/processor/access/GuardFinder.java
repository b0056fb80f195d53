package com.mparticle.firehose.processor.access;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Finds out what conditions say about boolean variables. */
final class GuardFinder {

  private final Attribution attribution;

  GuardFinder(Attribution attribution) {
    this.attribution = attribution;
  }

  /** Returns what holds of variables if a condition has that value; empty if nothing is known. */
  List<Guard> guards(TreePath condition, boolean value) {
    List<Guard> guards = new ArrayList<>();
    collect(condition, value, guards);
    return guards;
  }

  private void collect(TreePath condition, boolean value, List<Guard> guards) {
    Tree tree = condition.getLeaf();
    switch (tree.getKind()) {
      case PARENTHESIZED -> {
        Tree inner = ((ParenthesizedTree) tree).getExpression();
        collect(new TreePath(condition, inner), value, guards);
      }
      case LOGICAL_COMPLEMENT -> {
        Tree inner = ((UnaryTree) tree).getExpression();
        collect(new TreePath(condition, inner), !value, guards);
      }
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        if (value == (tree.getKind() == Tree.Kind.CONDITIONAL_AND)) {
          BinaryTree binary = (BinaryTree) tree;
          collect(new TreePath(condition, binary.getLeftOperand()), value, guards);
          collect(new TreePath(condition, binary.getRightOperand()), value, guards);
        }
      }
      default -> {
        Boolean constant = constant(condition);
        VariableElement variable = variable(condition);
        if (constant != null && constant != value) {
          guards.add(Guard.NEVER);
        } else if (constant == null && variable != null) {
          guards.add(new Guard(variable, value));
        }
      }
    }
  }

  /** Returns the value of a boolean constant; null if the expression is none. */
  @Nullable
  Boolean constant(TreePath expression) {
    Object value = null;
    if (expression.getLeaf() instanceof LiteralTree literal) {
      value = literal.getValue();
    } else if (isName(expression)
        && attribution.element(expression) instanceof VariableElement variable) {
      value = variable.getConstantValue();
    }
    return value instanceof Boolean constant ? constant : null;
  }

  /**
   * Returns the variable that an expression names; null if it names none, or one that code which is
   * not compiled here may assign.
   */
  @Nullable
  VariableElement variable(TreePath expression) {
    if (!isName(expression)
        || !(attribution.element(expression) instanceof VariableElement variable)) {
      return null;
    }
    boolean isAssignedElsewhere = variable.getKind().isField()
        && !variable.getModifiers().contains(Modifier.PRIVATE)
        && !variable.getModifiers().contains(Modifier.FINAL);
    return isAssignedElsewhere ? null : variable;
  }

  private static boolean isName(TreePath expression) {
    Tree.Kind kind = expression.getLeaf().getKind();
    return kind == Tree.Kind.IDENTIFIER || kind == Tree.Kind.MEMBER_SELECT;
  }
}
