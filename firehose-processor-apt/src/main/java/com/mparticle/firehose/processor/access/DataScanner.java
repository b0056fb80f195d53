package com.mparticle.firehose.processor.access;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Visits the statements and expressions that pass on values, or look at their types. The parameter
 * of its methods is the code unit that a tree belongs to.
 */
abstract class DataScanner extends TreePathScanner<@Nullable Void, CodeUnit> {

  /** Deeper trees are scanned later, as the stack is limited. */
  private static final int MAX_DEPTH = 150;

  private final AccessRecorder accesses;
  private final DataFlowRecorder dataFlows;
  private final Deque<Postponed> postponed = new ArrayDeque<>();
  private int depth;

  DataScanner(AccessRecorder accesses, DataFlowRecorder dataFlows) {
    this.accesses = accesses;
    this.dataFlows = dataFlows;
  }

  private record Postponed(TreePath path, CodeUnit code) {}

  /** Scans a tree to its leaves, however deep they are. */
  final void scanAll(TreePath path, CodeUnit code) {
    scan(path, code);
    while (!postponed.isEmpty()) {
      Postponed next = postponed.remove();
      scan(next.path(), next.code());
    }
  }

  @Override
  public final @Nullable Void scan(@Nullable Tree tree, CodeUnit code) {
    if (tree != null) {
      if (depth == MAX_DEPTH) {
        postponed.add(new Postponed(new TreePath(getCurrentPath(), tree), code));
      } else {
        depth++;
        super.scan(tree, code);
        depth--;
        if (RecordPatterns.isRecordPattern(tree)) {
          dataFlows.recordPattern(new TreePath(getCurrentPath(), tree), code);
        }
      }
    }
    return null;
  }

  /** Annotations run no code. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, CodeUnit code) {
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, CodeUnit code) {
    dataFlows.assignment(getCurrentPath(), code);
    return super.visitAssignment(tree, code);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, CodeUnit code) {
    dataFlows.escape(getCurrentPath(), tree.getExpression(), code);
    return super.visitCompoundAssignment(tree, code);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, CodeUnit code) {
    if (tree.getExpression() != null) {
      dataFlows.returned(new TreePath(getCurrentPath(), tree.getExpression()), code);
    }
    return super.visitReturn(tree, code);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, CodeUnit code) {
    dataFlows.escape(getCurrentPath(), tree.getExpression(), code);
    return super.visitThrow(tree, code);
  }

  @Override
  public @Nullable Void visitAssert(AssertTree tree, CodeUnit code) {
    dataFlows.escape(getCurrentPath(), tree.getDetail(), code);
    return super.visitAssert(tree, code);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, CodeUnit code) {
    dataFlows.loop(getCurrentPath(), code);
    return super.visitEnhancedForLoop(tree, code);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, CodeUnit code) {
    dataFlows.array(getCurrentPath(), code);
    return super.visitNewArray(tree, code);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, CodeUnit code) {
    dataFlows.cast(getCurrentPath(), code);
    accesses.cast(getCurrentPath(), code);
    return super.visitTypeCast(tree, code);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, CodeUnit code) {
    accesses.instanceOf(getCurrentPath(), code);
    return super.visitInstanceOf(tree, code);
  }

  @Override
  public @Nullable Void visitBindingPattern(BindingPatternTree tree, CodeUnit code) {
    accesses.pattern(getCurrentPath(), code);
    return super.visitBindingPattern(tree, code);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, CodeUnit code) {
    accesses.switchLabels(getCurrentPath(), tree.getCases());
    return super.visitSwitch(tree, code);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, CodeUnit code) {
    accesses.switchLabels(getCurrentPath(), tree.getCases());
    dataFlows.switchExpression(getCurrentPath(), code);
    return super.visitSwitchExpression(tree, code);
  }
}
