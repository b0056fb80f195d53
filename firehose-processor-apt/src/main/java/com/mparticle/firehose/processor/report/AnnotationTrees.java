package com.mparticle.firehose.processor.report;

import com.mparticle.firehose.processor.model.Position;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Finds annotations and their values in javac's syntax trees. Javac's {@code Messager} does not
 * find all of them where annotations are nested, and shows the class instead.
 */
public final class AnnotationTrees {

  private final Trees trees;

  private AnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns the trees of a compilation; absent where the compiler is not javac. */
  public static Optional<AnnotationTrees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new AnnotationTrees(Trees.instance(JavacEnvironment.of(environment))));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Returns whether an element is compiled from source, and does not come from a class file. */
  boolean contains(Element element) {
    return trees.getPath(element) != null;
  }

  /**
   * Returns the text of the source file that declares an element; empty if it comes from a class
   * file.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  public String source(Element element) {
    TreePath path = trees.getPath(element);
    try {
      return path == null
          ? ""
          : path.getCompilationUnit().getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the line of a tree, from 1. */
  public long line(Position.InTree position) {
    return position
        .unit()
        .getLineMap()
        .getLineNumber(
            trees.getSourcePositions().getStartPosition(position.unit(), position.tree()));
  }

  /** Prints a message at a tree. */
  void print(Diagnostic.Kind kind, String message, Position.InTree position) {
    trees.printMessage(kind, message, position.tree(), position.unit());
  }

  /**
   * Returns the tree at a position; absent if the position is neither an annotation, a value in
   * one, nor a tree already.
   */
  public Optional<Position.InTree> find(Position position) {
    if (position instanceof Position.InTree tree) {
      return Optional.of(tree);
    }
    return position instanceof Position.InDeclaration declaration
        ? find(declaration)
        : Optional.empty();
  }

  /**
   * Returns the tree at a position, or that of its element if the position is neither an annotation
   * nor a value in one; absent if the element comes from a class file.
   */
  public Optional<Position.InTree> findOrElement(Position position) {
    return find(position)
        .or(() -> Optional.ofNullable(trees.getPath(position.element()))
            .map(path -> new Position.InTree(
                position.element(), path.getLeaf(), path.getCompilationUnit())));
  }

  private Optional<Position.InTree> find(Position.InDeclaration position) {
    Object target = position.value() == null ? position.annotation() : position.value();
    if (target == null) {
      return Optional.empty();
    }
    Element element = position.element();
    return element.getAnnotationMirrors().stream()
        .flatMap(annotation -> trees.getTree(element, annotation) instanceof AnnotationTree tree
            ? within(annotation, tree, target)
            : Stream.empty())
        .findFirst()
        .map(tree ->
            new Position.InTree(element, tree, trees.getPath(element).getCompilationUnit()));
  }

  /** Walks through an annotation and its source side by side. */
  private static Stream<Tree> within(
      AnnotationMirror annotation, AnnotationTree tree, Object target) {
    if (annotation == target) {
      return Stream.of(tree);
    }
    return annotation.getElementValues().entrySet().stream()
        .flatMap(member -> argument(tree, member.getKey().getSimpleName().toString())
            .flatMap(argument -> within(member.getValue(), argument, target)));
  }

  private static Stream<Tree> within(AnnotationValue value, ExpressionTree tree, Object target) {
    if (value == target) {
      return Stream.of(tree);
    }
    if (value.getValue() instanceof AnnotationMirror annotation
        && tree instanceof AnnotationTree annotationTree) {
      return within(annotation, annotationTree, target);
    }
    return value.getValue() instanceof List<?> elements
        ? withinArray(elements, elementTrees(tree), target)
        : Stream.empty();
  }

  private static Stream<Tree> withinArray(
      List<?> elements, List<? extends ExpressionTree> trees, Object target) {
    return IntStream.range(0, elements.size())
        .boxed()
        .flatMap(i -> within((AnnotationValue) elements.get(i), trees.get(i), target));
  }

  /** Braces are optional around a single element. */
  private static List<? extends ExpressionTree> elementTrees(ExpressionTree tree) {
    return tree instanceof NewArrayTree array ? array.getInitializers() : List.of(tree);
  }

  private static Stream<ExpressionTree> argument(AnnotationTree tree, String member) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(argument -> argument.getVariable().toString().equals(member))
        .map(AssignmentTree::getExpression);
  }
}
