package com.mparticle.firehose.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.GeneratedAnnotations;
import com.google.auto.common.MoreElements;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.processor.access.AccessCheck;
import com.mparticle.firehose.processor.discover.ModuleReader;
import com.mparticle.firehose.processor.generate.DispatcherGenerator;
import com.mparticle.firehose.processor.generate.ModuleWriter;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import com.mparticle.firehose.processor.validate.Checks;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Reads, checks and generates the files of each annotated class. */
final class ModuleStep implements Step {

  private final ProcessingEnvironment environment;
  private final AccessCheck access;

  ModuleStep(ProcessingEnvironment environment, AccessCheck access) {
    this.environment = environment;
    this.access = access;
  }

  @Override
  public ImmutableSet<String> annotations() {
    return ImmutableSet.of(FirehoseModule.class.getCanonicalName());
  }

  @Override
  public ImmutableSet<Element> process(ImmutableSetMultimap<String, Element> elementsByAnnotation) {
    elementsByAnnotation.values().forEach(element -> process(MoreElements.asType(element)));
    return ImmutableSet.of();
  }

  private void process(TypeElement type) {
    try {
      ModuleDeclaration module =
          new ModuleReader(environment.getTypeUtils(), environment.getElementUtils()).read(type);
      Reporter reporter = new Reporter(type, environment);
      List<Finding> findings = Checks.findingsOf(module);
      reporter.report(findings);
      if (!reporter.reportedErrors()) {
        new ModuleWriter(environment.getFiler(), new DispatcherGenerator(generatedAnnotation()))
            .write(module, type);
        access.add(module, findings);
      }
    } catch (Exception | LinkageError e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "The Firehose annotation processor failed on this class; that is a bug of the processor, please"
                  + " report it with this text:\n" + Throwables.getStackTraceAsString(e),
              type);
    }
  }

  private Optional<ClassName> generatedAnnotation() {
    return GeneratedAnnotations.generatedAnnotation(
            environment.getElementUtils(), environment.getSourceVersion())
        .map(ClassName::get);
  }
}
