package com.mparticle.firehose.processor.access;

import com.google.common.base.Throwables;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.JavacEnvironment;
import com.mparticle.firehose.processor.report.Reporter;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Scans each class when javac has attributed it, and checks the modules after the last one: an
 * earlier error would keep javac from reporting others.
 */
final class JavacListener implements TaskListener {

  private final ProcessingEnvironment environment;
  private final Sources sources;
  private final Trees trees;
  private final Elements elements;
  private final AnnotationTrees annotationTrees;
  private final CodeReader reader;
  private final Map<String, CheckedModule> modulesByName = new LinkedHashMap<>();
  private final List<CheckedModule> modules = new ArrayList<>();
  private final Set<String> scanned = new HashSet<>();
  private boolean done;

  private JavacListener(
      ProcessingEnvironment environment,
      Sources sources,
      Trees trees,
      AnnotationTrees annotationTrees) {
    this.environment = environment;
    this.sources = sources;
    this.trees = trees;
    this.annotationTrees = annotationTrees;
    this.elements = environment.getElementUtils();
    this.reader = new CodeReader(trees, environment, sources);
  }

  /**
   * Registers a listener.
   *
   * @return takes the modules
   * @throws IllegalArgumentException if the compiler is not javac
   * @throws LinkageError if there is no javac
   */
  static BiConsumer<ModuleDeclaration, List<Finding>> start(
      ProcessingEnvironment environment, Sources sources) {
    ProcessingEnvironment javac = JavacEnvironment.of(environment);
    JavacListener listener = new JavacListener(
        environment,
        sources,
        Trees.instance(javac),
        AnnotationTrees.of(environment).orElseThrow(IllegalArgumentException::new));
    JavacTask.instance(javac).addTaskListener(listener);
    return listener::add;
  }

  private void add(ModuleDeclaration module, List<Finding> findings) {
    String name = module.className().canonicalName();
    modulesByName.put(
        name, CheckedModule.of(elements.getTypeElement(name), module, findings, annotationTrees));
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null && !done) {
        scan(event.getTypeElement(), event.getCompilationUnit());
        if (sources.areAll(scanned)) {
          check(true);
        }
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION && !done) {
        check(false);
      }
    } catch (RuntimeException e) {
      done = true;
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.WARNING,
              "The Firehose annotation processor failed to check what modules read; that is a mistake of the"
                  + " processor, please report it with this text:\n"
                  + Throwables.getStackTraceAsString(e));
    }
  }

  private void scan(TypeElement type, CompilationUnitTree unit) {
    TreePath unitPath = new TreePath(unit);
    unit.getTypeDecls().stream()
        .map(declaration -> new TreePath(unitPath, declaration))
        .filter(path -> type.equals(trees.getElement(path)))
        .forEach(path -> reader.read(path, type));
    scanned.add(type.getQualifiedName().toString());
    modulesByName.forEach((name, module) -> {
      TypeElement latest = elements.getTypeElement(name);
      if (type.equals(outermost(latest))) {
        modules.add(module.withType(latest));
      }
    });
  }

  private static Element outermost(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost;
  }

  /**
   * Checks the modules that were scanned.
   *
   * @param isAll whether all classes were scanned
   */
  private void check(boolean isAll) {
    done = true;
    ModuleChecks checks = reader.checks(modules);
    for (ModuleChecks.ModuleCode module : checks.modules()) {
      Reporter reporter = new Reporter(module.module().type(), environment);
      reporter.report(checks.unmetRequirements(module));
      if (isAll && reader.isComplete()) {
        reporter.report(checks.unusedPermissions(module));
      }
    }
  }
}
