package com.mparticle.firehose.processor.access;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a condition picks what it holds for, or excludes it: {@code type != OTHER} and
 * {@code if (type == OTHER) continue} do not look for {@code OTHER}.
 */
final class ExclusionFinder {

  /** Methods that pick what a function rejects. */
  private static final Set<String> NEGATIONS = Set.of("not", "noneMatch", "removeIf");

  /** Methods without arguments that return nothing of interest. */
  private static final Set<String> EMPTY_VALUES =
      Set.of("empty", "of", "emptyList", "emptySet", "emptyMap");

  private ExclusionFinder() {}

  /**
   * Returns whether code does without what a condition holds for.
   *
   * @param condition a boolean expression, or a method reference that is a predicate
   * @param isNegated whether the condition in question is the opposite of that expression
   */
  static boolean isExclusion(TreePath condition, boolean isNegated) {
    boolean negated = isNegated;
    for (TreePath child = condition; ; child = child.getParentPath()) {
      Tree tree = child.getLeaf();
      Tree parent = child.getParentPath().getLeaf();
      switch (parent.getKind()) {
        case PARENTHESIZED, CONDITIONAL_AND, CONDITIONAL_OR, AND, OR -> {}
        case LOGICAL_COMPLEMENT -> negated = !negated;
        case CONDITIONAL_EXPRESSION -> {
          if (((ConditionalExpressionTree) parent).getCondition() == tree) {
            return negated;
          }
        }
        case IF -> {
          return negated != leaves((IfTree) parent);
        }
        case LAMBDA_EXPRESSION -> {
          if (((LambdaExpressionTree) parent).getBody() != tree) {
            return negated;
          }
        }
        case METHOD_INVOCATION -> {
          return negated != isNegation((MethodInvocationTree) parent);
        }
        default -> {
          return negated;
        }
      }
    }
  }

  private static boolean isNegation(MethodInvocationTree call) {
    Name name = methodName(call);
    return name != null && NEGATIONS.contains(name.toString());
  }

  /** Returns whether all that is done in the case of a condition is to leave. */
  private static boolean leaves(IfTree tree) {
    return tree.getElseStatement() == null && leaves(tree.getThenStatement());
  }

  /** Returns whether a statement does no more than leave a method, or the current iteration. */
  static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return leaves(block.getStatements());
    }
    return switch (statement.getKind()) {
      case BREAK, CONTINUE, THROW -> true;
      case RETURN -> isEmptyValue(((ReturnTree) statement).getExpression());
      default -> false;
    };
  }

  private static boolean leaves(List<? extends StatementTree> statements) {
    return statements.size() == 1 && leaves(statements.get(0));
  }

  /**
   * Returns whether an expression is null, false, or an empty text, {@code Optional} or collection.
   */
  static boolean isEmptyValue(@Nullable ExpressionTree value) {
    if (value == null) {
      return true;
    }
    return switch (value.getKind()) {
      case NULL_LITERAL -> true;
      case BOOLEAN_LITERAL -> Boolean.FALSE.equals(((LiteralTree) value).getValue());
      case STRING_LITERAL -> "".equals(((LiteralTree) value).getValue());
      case METHOD_INVOCATION -> {
        MethodInvocationTree call = (MethodInvocationTree) value;
        Name name = methodName(call);
        yield name != null
            && call.getArguments().isEmpty()
            && EMPTY_VALUES.contains(name.toString());
      }
      default -> false;
    };
  }

  private static @Nullable Name methodName(MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      return select.getIdentifier();
    }
    return call.getMethodSelect() instanceof IdentifierTree name ? name.getName() : null;
  }
}
