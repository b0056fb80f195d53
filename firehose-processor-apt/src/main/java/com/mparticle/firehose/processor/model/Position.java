package com.mparticle.firehose.processor.model;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place in the source, as precisely as the compiler can show it. */
public sealed interface Position {

  /** The position of an element itself. */
  static InDeclaration of(Element element) {
    return new InDeclaration(element, null, null);
  }

  /** The element at this place, or the innermost one around it. */
  Element element();

  /**
   * An element, an annotation on it, or a value in that annotation.
   *
   * @param element the class, method or parameter
   * @param annotation the annotation on it, if the place is one
   * @param value the value in the annotation, if the place is one that is written there
   */
  record InDeclaration(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) implements Position {}

  /**
   * A syntax tree of javac: an expression in a method, for example.
   *
   * @param element the innermost class, method or field around it
   * @param tree the tree
   * @param unit its source file
   */
  record InTree(Element element, Tree tree, CompilationUnitTree unit) implements Position {}
}
