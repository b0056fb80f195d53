package com.mparticle.firehose.processor;

import com.google.auto.common.GeneratedAnnotations;
import com.mparticle.firehose.processor.access.AccessCheck;
import com.mparticle.firehose.processor.discover.ModuleReader;
import com.mparticle.firehose.processor.generate.DispatcherGenerator;
import com.mparticle.firehose.processor.generate.ModuleWriter;
import com.mparticle.firehose.processor.generate.RegistrationBuilder;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.registered.RegisteredCheck;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import com.mparticle.firehose.processor.validate.Checks;
import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

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
    ModuleDeclaration module =
        new ModuleReader(environment.getTypeUtils(), environment.getElementUtils()).read(type);
    Reporter reporter = new Reporter(type, environment);
    List<Finding> findings = Checks.findingsOf(module);
    reporter.report(findings);
    reporter.report(dispatcherNames.check(module));
    if (!reporter.reportedErrors()) {
      write(module, type, reporter);
    }
    if (!reporter.reportedErrors()) {
      access.add(module, findings);
      // After the files are written, as code that uses them need not fail, too.
      reporter.report(registered.check(module, RegistrationBuilder.registrationOf(module)));
    }
    return module;
  }

  private void write(ModuleDeclaration module, TypeElement type, Reporter reporter)
      throws IOException {
    try {
      new ModuleWriter(environment.getFiler(), new DispatcherGenerator(generatedAnnotation()))
          .write(module, type);
    } catch (FilerException e) {
      reporter.report(List.of(DispatcherNames.taken(module)));
    }
  }

  private Optional<ClassName> generatedAnnotation() {
    return GeneratedAnnotations.generatedAnnotation(
            environment.getElementUtils(), environment.getSourceVersion())
        .map(ClassName::get);
  }
}
