package com.mparticle.firehose.processor;

import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.validate.Finding;
import com.mparticle.firehose.processor.validate.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Shows findings to the user: errors as errors, the rest as warnings unless they are suppressed.
 */
final class Reporter {

  private final TypeElement module;
  private final Messager messager;
  private final Optional<AnnotationTrees> trees;
  private boolean reportedErrors;

  Reporter(TypeElement module, ProcessingEnvironment environment) {
    this.module = module;
    this.messager = environment.getMessager();
    this.trees = treesOf(environment);
  }

  private static Optional<AnnotationTrees> treesOf(ProcessingEnvironment environment) {
    try {
      return Optional.of(new AnnotationTrees(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  boolean reportedErrors() {
    return reportedErrors;
  }

  private void report(Finding finding) {
    if (finding.rule().severity() == Rule.Severity.ERROR) {
      reportedErrors = true;
      print(Diagnostic.Kind.ERROR, finding);
    } else if (!isSuppressed(finding.rule(), finding.position().element())) {
      print(Diagnostic.Kind.WARNING, finding);
    }
  }

  /** What is inherited from a class file has no line of its own, and is shown at the module. */
  private void print(Diagnostic.Kind kind, Finding finding) {
    Position position = finding.position();
    if (trees.isPresent() && !trees.get().contains(position.element())) {
      messager.printMessage(kind, finding.text(), module);
    } else if (trees.isEmpty() || !trees.get().print(kind, finding.text(), position)) {
      messager.printMessage(
          kind, finding.text(), position.element(), position.annotation(), position.value());
    }
  }

  private static boolean isSuppressed(Rule rule, Element element) {
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      SuppressWarnings suppression = around.getAnnotation(SuppressWarnings.class);
      if (suppression != null
          && Arrays.asList(suppression.value()).contains("firehose:" + rule.name())) {
        return true;
      }
    }
    return false;
  }
}
