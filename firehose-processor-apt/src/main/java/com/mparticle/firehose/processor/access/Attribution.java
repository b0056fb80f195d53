package com.mparticle.firehose.processor.access;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What javac knows of syntax trees, once it has attributed them. */
final class Attribution {

  private final Trees trees;

  Attribution(Trees trees) {
    this.trees = trees;
  }

  /** Returns what a tree declares or names; null if it does neither. */
  @Nullable
  Element element(TreePath path) {
    return trees.getElement(path);
  }

  /** Returns what a child of a tree declares or names; null if it does neither. */
  @Nullable
  Element element(TreePath parent, Tree child) {
    return trees.getElement(new TreePath(parent, child));
  }

  /** Returns the type of a tree; null if it has none. */
  @Nullable
  TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** Returns the type of a child of a tree; null if it has none. */
  @Nullable
  TypeMirror type(TreePath parent, Tree child) {
    return trees.getTypeMirror(new TreePath(parent, child));
  }
}
