package com.mparticle.firehose.processor.access;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions whose values a switch expression may have. */
final class SwitchResults extends TreePathScanner<@Nullable Void, List<TreePath>> {

  private SwitchResults() {}

  /** Returns the results of a switch expression. */
  static List<TreePath> of(TreePath switchExpression) {
    List<TreePath> results = new ArrayList<>();
    SwitchExpressionTree tree = (SwitchExpressionTree) switchExpression.getLeaf();
    for (CaseTree branch : tree.getCases()) {
      TreePath path = new TreePath(switchExpression, branch);
      if (branch.getBody() instanceof ExpressionTree result) {
        results.add(new TreePath(path, result));
      } else {
        new SwitchResults().scan(path, results);
      }
    }
    return results;
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, List<TreePath> results) {
    results.add(new TreePath(getCurrentPath(), tree.getValue()));
    return null;
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, List<TreePath> results) {
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, List<TreePath> results) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, List<TreePath> results) {
    return null;
  }
}
