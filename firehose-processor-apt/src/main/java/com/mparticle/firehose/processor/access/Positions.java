package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.Position;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Element;

/** The positions of trees. */
final class Positions {

  private Positions() {}

  /**
   * Returns the position of a tree. Its element is the local variable whose declaration holds the
   * tree, if that is annotated, so that a {@code @SuppressWarnings} on it counts.
   *
   * @param member the method, field or class around it
   */
  static Position.InTree of(TreePath path, Attribution attribution, Element member) {
    return new Position.InTree(
        annotatedVariable(path, attribution, member), path.getLeaf(), path.getCompilationUnit());
  }

  private static Element annotatedVariable(TreePath path, Attribution attribution, Element member) {
    for (TreePath around = path; around != null; around = around.getParentPath()) {
      Tree tree = around.getLeaf();
      if (tree instanceof VariableTree variable
          && !variable.getModifiers().getAnnotations().isEmpty()) {
        Element element = attribution.element(around);
        if (element != null && element.getAnnotation(SuppressWarnings.class) != null) {
          return element;
        }
      }
      if (tree instanceof MethodTree) {
        break;
      }
    }
    return member;
  }
}
