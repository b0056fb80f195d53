package com.mparticle.firehose.processor;

import com.google.auto.common.Visibility;
import com.mparticle.firehose.processor.access.AccessCheck;
import com.mparticle.firehose.processor.discover.DeclarationOrder;
import com.mparticle.firehose.processor.discover.ModuleReader;
import com.mparticle.firehose.processor.generate.DispatcherGenerator;
import com.mparticle.firehose.processor.generate.ModuleWriter;
import com.mparticle.firehose.processor.generate.RegistrationBuilder;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.registered.RegisteredCheck;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import com.mparticle.firehose.processor.validate.AllTypes;
import com.mparticle.firehose.processor.validate.Checks;
import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads, checks and generates the files of one module after the other. */
final class ModuleStep {

  private final ProcessingEnvironment environment;
  private final AccessCheck access;
  private final DispatcherNames dispatcherNames;
  private final RegisteredCheck registered;

  ModuleStep(
      ProcessingEnvironment environment, AccessCheck access, DispatcherNames dispatcherNames) {
    this.environment = environment;
    this.access = access;
    this.dispatcherNames = dispatcherNames;
    this.registered = new RegisteredCheck(
        Optional.ofNullable(environment.getOptions().get(RegisteredCheck.OPTION)));
  }

  /**
   * Processes a class whose types exist.
   *
   * @return what it declares
   * @throws IOException if a file can't be written
   */
  ModuleDeclaration process(TypeElement type) throws IOException {
    ModuleDeclaration module = AllTypes.resolve(new ModuleReader(
            environment.getTypeUtils(), environment.getElementUtils(), declarationOrder())
        .read(type));
    Reporter reporter = new Reporter(type, environment);
    List<Finding> findings = Checks.findingsOf(module);
    List<Finding> nameFindings = dispatcherNames.check(module);
    if (reporter.hasErrors(findings)
        && nameFindings.isEmpty()
        && access.canReportLater()
        && hasPlaceholder(module, type)) {
      access.reportLater(findings, reporter);
      access.add(module, findings);
      return module;
    }
    reporter.report(findings);
    reporter.report(nameFindings);
    if (!reporter.reportedErrors()) {
      write(module, type, reporter);
    }
    if (!reporter.reportedErrors()) {
      access.add(module, findings);
      reportRegistered(
          registered.check(module, RegistrationBuilder.registrationOf(module)), reporter);
    }
    return module;
  }

  private DeclarationOrder declarationOrder() {
    boolean isJavac = AnnotationTrees.of(environment).isPresent();
    return isJavac
        ? DeclarationOrder.asTold(environment.getTypeUtils(), environment.getElementUtils())
        : DeclarationOrder.ofClassFiles(
            environment.getTypeUtils(),
            environment.getElementUtils(),
            environment.getFiler(),
            dispatcherNames::isSource);
  }

  /** The files are written by now, so that javac can look for other errors first. */
  private void reportRegistered(List<Finding> findings, Reporter reporter) {
    if (reporter.hasErrors(findings) && access.canReportLater()) {
      access.reportLater(findings, reporter);
    } else {
      reporter.report(findings);
    }
  }

  /** Returns whether all code can be attributed without the module's own dispatcher. */
  private boolean hasPlaceholder(ModuleDeclaration module, TypeElement type) throws IOException {
    Elements elements = environment.getElementUtils();
    boolean isMentioned = AnnotationTrees.of(environment).stream()
        .anyMatch(trees -> dispatcherNames.isMentioned(module, trees, elements));
    if (!isMentioned) {
      return true;
    }
    if (module.visibility() == Visibility.PRIVATE) {
      return false;
    }
    try {
      writer(type).writePlaceholder(module, type);
      return true;
    } catch (FilerException e) {
      return false;
    }
  }

  private ModuleWriter writer(TypeElement type) {
    return new ModuleWriter(
        environment.getFiler(), new DispatcherGenerator(generatedAnnotation(type)));
  }

  private void write(ModuleDeclaration module, TypeElement type, Reporter reporter)
      throws IOException {
    try {
      writer(type).write(module, type);
    } catch (FilerException e) {
      reporter.report(List.of(DispatcherNames.taken(module)));
    }
  }

  /** The annotation is in {@code java.compiler}, which the class's Java module may not read. */
  private Optional<ClassName> generatedAnnotation(TypeElement type) {
    Elements elements = environment.getElementUtils();
    return Optional.ofNullable(
            elements.getTypeElement(elements.getModuleOf(type), Claims.GENERATED))
        .map(ClassName::get);
  }
}
