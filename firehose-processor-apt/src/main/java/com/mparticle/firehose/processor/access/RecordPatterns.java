package com.mparticle.firehose.processor.access;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that take records apart, which Java has from version 21 on. The processor is compiled
 * against version 17, so it knows them by the name of their kind.
 */
final class RecordPatterns {

  private static final String KIND = "DECONSTRUCTION_PATTERN";

  private RecordPatterns() {}

  /** Returns whether a tree is such a pattern. */
  static boolean isRecordPattern(Tree tree) {
    return tree.getKind().name().equals(KIND);
  }

  /** Returns the components of a pattern's record, whose accessors the pattern calls. */
  static List<? extends RecordComponentElement> components(
      TreePath pattern, Attribution attribution) {
    TypeElement type = TypeElements.of(attribution.type(pattern));
    return type == null ? List.of() : type.getRecordComponents();
  }

  /** Returns the type of the component that a pattern is nested for; null if it is not nested. */
  static @Nullable TypeMirror component(TreePath nested, Attribution attribution) {
    TreePath pattern = nested.getParentPath();
    if (!isRecordPattern(pattern.getLeaf())) {
      return null;
    }
    List<Tree> children = children(pattern.getLeaf());
    List<? extends RecordComponentElement> components = components(pattern, attribution);
    int index = children.indexOf(nested.getLeaf()) - (children.size() - components.size());
    return index >= 0 && index < components.size() ? components.get(index).asType() : null;
  }

  private static List<Tree> children(Tree tree) {
    List<Tree> children = new ArrayList<>();
    tree.accept(
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void unused) {
            if (child != null) {
              children.add(child);
            }
            return null;
          }
        },
        null);
    return children;
  }
}
