package com.mparticle.firehose.processor;

import com.mparticle.firehose.processor.model.Position;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
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
 * Prints messages at annotations and their values. Javac's {@code Messager} does not find all of
 * them where annotations are nested, and shows the class instead.
 */
final class AnnotationTrees {

  private final Trees trees;

  /**
   * The source that is compiled.
   *
   * @throws IllegalArgumentException if the compiler is not javac, or hides behind a wrapper
   * @throws LinkageError if there is no javac
   */
  AnnotationTrees(ProcessingEnvironment environment) {
    this.trees = Trees.instance(environment);
  }

  /** Whether the source of an element is among that source; it may come from a class file. */
  boolean contains(Element element) {
    return trees.getPath(element) != null;
  }

  /**
   * Prints a message, if the position is an annotation or a value of one.
   *
   * @return whether it did
   */
  boolean print(Diagnostic.Kind kind, String message, Position position) {
    Optional<? extends Tree> tree = find(position);
    tree.ifPresent(found -> trees.printMessage(
        kind, message, found, trees.getPath(position.element()).getCompilationUnit()));
    return tree.isPresent();
  }

  private Optional<? extends Tree> find(Position position) {
    Object wanted = position.value() == null ? position.annotation() : position.value();
    if (wanted == null) {
      return Optional.empty();
    }
    return position.element().getAnnotationMirrors().stream()
        .flatMap(annotation ->
            trees.getTree(position.element(), annotation) instanceof AnnotationTree tree
                ? within(annotation, tree, wanted)
                : Stream.empty())
        .findFirst();
  }

  /** Walks through an annotation and its source side by side. */
  private static Stream<Tree> within(
      AnnotationMirror annotation, AnnotationTree tree, Object wanted) {
    if (annotation == wanted) {
      return Stream.of(tree);
    }
    return annotation.getElementValues().entrySet().stream()
        .flatMap(member -> argument(tree, member.getKey().getSimpleName().toString())
            .flatMap(argument -> within(member.getValue(), argument, wanted)));
  }

  private static Stream<Tree> within(AnnotationValue value, ExpressionTree tree, Object wanted) {
    if (value == wanted) {
      return Stream.of(tree);
    }
    if (value.getValue() instanceof AnnotationMirror annotation
        && tree instanceof AnnotationTree annotationTree) {
      return within(annotation, annotationTree, wanted);
    }
    return value.getValue() instanceof List<?> elements
        ? withinArray(elements, elementTrees(tree), wanted)
        : Stream.empty();
  }

  private static Stream<Tree> withinArray(
      List<?> elements, List<? extends ExpressionTree> trees, Object wanted) {
    return IntStream.range(0, elements.size())
        .boxed()
        .flatMap(i -> within((AnnotationValue) elements.get(i), trees.get(i), wanted));
  }

  /** A single element may stand without braces. */
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
