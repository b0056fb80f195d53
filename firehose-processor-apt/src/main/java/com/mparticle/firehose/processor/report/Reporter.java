package com.mparticle.firehose.processor.report;

import com.google.auto.common.MoreElements;
import com.mparticle.firehose.processor.model.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints the findings of one module, except those that {@code @SuppressWarnings} hides. */
public final class Reporter {

  private final TypeElement module;
  private final Messager messager;
  private final Optional<AnnotationTrees> trees;
  private boolean reportedErrors;

  /**
   * Creates a reporter.
   *
   * @param module the class at which to print what has no place in the compiled source
   */
  public Reporter(TypeElement module, ProcessingEnvironment environment) {
    this.module = module;
    this.messager = environment.getMessager();
    this.trees = AnnotationTrees.of(environment);
  }

  /** Prints findings in their order. */
  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  /**
   * Returns the findings that are not suppressed, at their trees. They can be reported when javac
   * does not know the elements any more.
   */
  public List<Finding> keep(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !isSuppressed(finding))
        .map(finding -> named(finding)
            .at(trees
                .flatMap(known -> known
                    .findOrElement(finding.position())
                    .or(() -> known.findOrElement(Position.of(module))))
                .<Position>map(tree -> tree)
                .orElse(finding.position())))
        .toList();
  }

  /** Prints findings that were kept. */
  public void reportKept(List<Finding> kept) {
    kept.forEach(this::print);
  }

  /** Returns whether an error is among findings that are not suppressed. */
  public boolean hasErrors(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding -> finding.rule().severity() == Rule.Severity.ERROR && !isSuppressed(finding));
  }

  /** Returns whether an error was among the findings so far. */
  public boolean reportedErrors() {
    return reportedErrors;
  }

  private void report(Finding finding) {
    if (!isSuppressed(finding)) {
      print(finding);
    }
  }

  private void print(Finding finding) {
    reportedErrors |= finding.rule().severity() == Rule.Severity.ERROR;
    print(kind(finding.rule().severity()), finding);
  }

  private static Diagnostic.Kind kind(Rule.Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  /** What comes from a class file is shown at the module, so it is suppressed there. */
  private boolean isSuppressed(Finding finding) {
    return finding.isSuppressed()
        || (isInClassFile(finding.position()) && finding.isSuppressedAt(module));
  }

  private void print(Diagnostic.Kind kind, Finding finding) {
    Optional<Position.InTree> tree = trees.flatMap(known -> known.find(finding.position()));
    if (tree.isPresent()) {
      trees.orElseThrow().print(kind, finding.text(), tree.get());
    } else if (isInClassFile(finding.position())) {
      messager.printMessage(kind, named(finding).text(), module);
    } else {
      print(kind, finding.text(), finding.position());
    }
  }

  /** What comes from a class file is shown at the module, so its message names the class. */
  private Finding named(Finding finding) {
    return isInClassFile(finding.position())
        ? finding.within(typeAround(finding.position().element()))
        : finding;
  }

  private static TypeElement typeAround(Element element) {
    return Stream.<Element>iterate(element, Objects::nonNull, Element::getEnclosingElement)
        .filter(MoreElements::isType)
        .map(MoreElements::asType)
        .findFirst()
        .orElseThrow();
  }

  private boolean isInClassFile(Position position) {
    return trees.isPresent() && !trees.get().contains(position.element());
  }

  private void print(Diagnostic.Kind kind, String text, Position position) {
    if (position instanceof Position.InDeclaration declaration) {
      messager.printMessage(
          kind, text, declaration.element(), declaration.annotation(), declaration.value());
    } else {
      messager.printMessage(kind, text, position.element());
    }
  }
}
