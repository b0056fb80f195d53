package com.mparticle.firehose.processor.access;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells which labels of a switch do not look for data: all, if there is one for each type;
 * otherwise those of branches that do nothing.
 */
final class SwitchLabels {

  private final Attribution attribution;
  private final PermissionIndex permissionIndex;

  SwitchLabels(Attribution attribution, PermissionIndex permissionIndex) {
    this.attribution = attribution;
    this.permissionIndex = permissionIndex;
  }

  /** Returns the labels of a switch that name permissioned elements, but do not look for data. */
  List<Tree> idleLabels(TreePath path, List<? extends CaseTree> cases) {
    Labels labels = new Labels(path);
    List<Tree> idle = new ArrayList<>();
    for (CaseTree branch : cases) {
      List<Tree> ofBranch = labels.add(branch);
      if (doesNothing(branch)) {
        idle.addAll(ofBranch);
      }
    }
    return labels.areComplete() ? labels.all : idle;
  }

  private static boolean doesNothing(CaseTree branch) {
    Tree body = branch.getBody();
    if (body instanceof ExpressionTree result) {
      return ExclusionFinder.isEmptyValue(result);
    }
    if (body instanceof StatementTree statement) {
      return (statement instanceof BlockTree block && block.getStatements().isEmpty())
          || ExclusionFinder.leaves(statement);
    }
    List<? extends StatementTree> statements = branch.getStatements();
    return statements != null
        && statements.size() == 1
        && !(statements.get(0) instanceof BreakTree)
        && ExclusionFinder.leaves(statements.get(0));
  }

  private static ExpressionTree selector(Tree tree) {
    return tree instanceof SwitchTree statement
        ? statement.getExpression()
        : ((SwitchExpressionTree) tree).getExpression();
  }

  /**
   * The labels of one switch. Which labels there are depends on the version of Java, so they are
   * known by the names of their kinds.
   */
  private final class Labels extends TreeScanner<@Nullable Void, TreePath> {

    private final TreePath path;
    private final List<Tree> all = new ArrayList<>();
    private @Nullable TypeElement permissionedEnum;
    private boolean hasOpenLabel;
    private boolean isEmpty;
    private @Nullable Tree body;

    Labels(TreePath path) {
      this.path = path;
    }

    List<Tree> add(CaseTree branch) {
      int before = all.size();
      isEmpty = true;
      body = branch.getBody();
      branch.accept(this, new TreePath(path, branch));
      hasOpenLabel |= isEmpty;
      return List.copyOf(all.subList(before, all.size()));
    }

    boolean areComplete() {
      return permissionedEnum == null
          ? !hasOpenLabel
          : permissionIndex.hasAllConstants(permissionedEnum, all.size());
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, TreePath parent) {
      if (tree == null || tree == body || tree instanceof StatementTree) {
        return null;
      }
      TreePath child = new TreePath(parent, tree);
      switch (tree.getKind().name()) {
        case "DEFAULT_CASE_LABEL" -> hasOpenLabel = true;
        case "CONSTANT_CASE_LABEL", "PATTERN_CASE_LABEL" -> tree.accept(this, child);
        case "BINDING_PATTERN" -> pattern(child, (BindingPatternTree) tree);
        default -> constant(child);
      }
      isEmpty = false;
      return null;
    }

    private void constant(TreePath label) {
      Element element = attribution.element(label);
      if (element != null
          && element.getKind() == ElementKind.ENUM_CONSTANT
          && permissionIndex.find(element).isPresent()) {
        permissionedEnum = (TypeElement) element.getEnclosingElement();
        all.add(label.getLeaf());
      }
    }

    private void pattern(TreePath label, BindingPatternTree tree) {
      Tree type = tree.getVariable().getType();
      Element tested = attribution.element(new TreePath(label, tree.getVariable()), type);
      if (tested != null && permissionIndex.find(tested).isPresent()) {
        all.add(type);
      }
      Element selected = TypeElements.of(attribution.type(path, selector(path.getLeaf())));
      hasOpenLabel |= tested == null || tested.equals(selected);
    }
  }
}
