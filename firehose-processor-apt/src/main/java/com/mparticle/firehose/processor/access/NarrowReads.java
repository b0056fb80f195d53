package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether code that reads identities uses those of types that it names, and no others. It
 * does for the forms that are usual; code of any other form may use all identities.
 */
final class NarrowReads {

  private static final Set<String> FILTERS = Set.of("filter", "anyMatch");

  private final Attribution attribution;
  private final PermissionIndex permissionIndex;

  NarrowReads(Attribution attribution, PermissionIndex permissionIndex) {
    this.attribution = attribution;
    this.permissionIndex = permissionIndex;
  }

  /**
   * Returns whether a call takes identities of named types alone.
   *
   * @param call of an accessor or look-up of the model
   */
  boolean isNarrow(TreePath call) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    if (!tree.getArguments().isEmpty()) {
      return isTypeConstant(new TreePath(call, tree.getArguments().get(0)));
    }
    TreePath parent = call.getParentPath();
    if (parent.getLeaf() instanceof EnhancedForLoopTree loop) {
      return isPick(loop.getStatement(), new TreePath(parent, loop.getStatement()));
    }
    TreePath stream = callOn(call);
    TreePath filter = stream == null ? null : callOn(stream);
    return filter != null && isFilter(filter);
  }

  /** Returns the call of a method of an expression's value; null if there is none. */
  private static @Nullable TreePath callOn(TreePath value) {
    TreePath select = value.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select.getLeaf()
        ? select.getParentPath()
        : null;
  }

  private boolean isFilter(TreePath call) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    return tree.getMethodSelect() instanceof MemberSelectTree select
        && FILTERS.contains(select.getIdentifier().toString())
        && tree.getArguments().size() == 1
        && tree.getArguments().get(0) instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree
        && isPick(new TreePath(new TreePath(call, lambda), lambda.getBody()));
  }

  /** Returns whether a statement does nothing but for named types. */
  private boolean isPick(StatementTree statement, TreePath path) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return statements.stream().allMatch(inner -> isPick(inner, new TreePath(path, inner)));
    }
    return statement instanceof IfTree check
        && isPick(new TreePath(path, check.getCondition()))
        && (check.getElseStatement() == null
            || isPick(check.getElseStatement(), new TreePath(path, check.getElseStatement())));
  }

  /** Returns whether a condition holds for named types alone. */
  private boolean isPick(TreePath condition) {
    Tree tree = condition.getLeaf();
    return switch (tree.getKind()) {
      case PARENTHESIZED ->
        isPick(new TreePath(condition, ((ParenthesizedTree) tree).getExpression()));
      case CONDITIONAL_AND ->
        isPick(left(condition, (BinaryTree) tree)) || isPick(right(condition, (BinaryTree) tree));
      case CONDITIONAL_OR ->
        isPick(left(condition, (BinaryTree) tree)) && isPick(right(condition, (BinaryTree) tree));
      case EQUAL_TO ->
        isTypeConstant(left(condition, (BinaryTree) tree))
            || isTypeConstant(right(condition, (BinaryTree) tree));
      default -> false;
    };
  }

  private static TreePath left(TreePath path, BinaryTree tree) {
    return new TreePath(path, tree.getLeftOperand());
  }

  private static TreePath right(TreePath path, BinaryTree tree) {
    return new TreePath(path, tree.getRightOperand());
  }

  private boolean isTypeConstant(TreePath expression) {
    Element element = attribution.element(expression);
    return element != null
        && element.getKind() == ElementKind.ENUM_CONSTANT
        && permissionIndex.isPermissionedEnum(MoreElements.asType(element.getEnclosingElement()));
  }
}
