package com.mparticle.firehose.processor;

import com.google.auto.common.MoreElements;
import com.google.common.base.Throwables;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.processor.access.AccessCheck;
import com.mparticle.firehose.processor.discover.MissingNames;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The rounds of one compilation, with the classes that wait for a later round. */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final AccessCheck access;
  private final DispatcherNames dispatcherNames = new DispatcherNames();
  private final StrayAnnotations strayAnnotations;
  private final ModuleStep modules;
  private final Map<String, ModuleElement> waiting = new LinkedHashMap<>();

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.access = new AccessCheck(environment);
    this.strayAnnotations = new StrayAnnotations(environment);
    this.modules = new ModuleStep(environment, access, dispatcherNames);
  }

  /** Processes the modules of a round, and those of earlier ones whose types exist by now. */
  void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    access.addRound(round);
    dispatcherNames.addSources(round.getRootElements());
    for (TypeElement annotation : annotations) {
      Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
      if (annotation.getQualifiedName().contentEquals(FirehoseModule.class.getCanonicalName())) {
        annotated.forEach(module -> addModule(MoreElements.asType(module)));
      } else if (isOurs(annotation)) {
        strayAnnotations.add(annotation, annotated);
      }
    }
    processModules();
    if (round.processingOver()) {
      waiting.forEach((name, home) -> {
        TypeElement module = find(name, home);
        MissingNames.firstOf(module).ifPresent(missing -> reportMissing(module, missing));
      });
      strayAnnotations.report();
    }
  }

  private static boolean isOurs(TypeElement annotation) {
    return MoreElements.getPackage(annotation)
        .getQualifiedName()
        .contentEquals(FirehoseModule.class.getPackageName());
  }

  /** Returns whether a module waits for types that another processor may generate. */
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  private void addModule(TypeElement module) {
    List<Finding> findings =
        SourceLevel.check(module, environment.getSourceVersion()).toList();
    if (findings.isEmpty()) {
      waiting.put(
          module.getQualifiedName().toString(), environment.getElementUtils().getModuleOf(module));
    } else {
      strayAnnotations.addModule(module);
      new Reporter(module, environment).report(findings);
    }
  }

  private void processModules() {
    waiting.entrySet().removeIf(entry -> isProcessed(find(entry.getKey(), entry.getValue())));
  }

  /** Processes a module, unless it has to wait. */
  private boolean isProcessed(TypeElement module) {
    try {
      strayAnnotations.addModule(module);
      boolean isComplete = MissingNames.firstOf(module).isEmpty();
      if (isComplete) {
        strayAnnotations.addSettings(modules.process(module));
      }
      return isComplete;
    } catch (Exception | LinkageError e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "The Firehose annotation processor failed on this class; that is a bug of the processor, please"
                  + " report it with this text:\n" + Throwables.getStackTraceAsString(e),
              module);
      return true;
    }
  }

  private void reportMissing(TypeElement module, String missing) {
    List<Finding> findings = DispatcherNames.checkMissing(module, missing).toList();
    new Reporter(module, environment).report(findings);
    if (findings.isEmpty()) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "%s has no dispatcher, as the compiler does not find %s"
                  .formatted(module.getSimpleName(), missing),
              module);
    }
  }

  /** Returns the element that a later round has of a class. */
  private TypeElement find(String name, ModuleElement home) {
    return environment.getElementUtils().getTypeElement(home, name);
  }
}
