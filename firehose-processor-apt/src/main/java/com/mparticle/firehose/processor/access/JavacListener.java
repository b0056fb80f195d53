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
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Reads each class when javac has attributed it, and checks the modules after the last one: an
 * earlier error would keep javac from reporting others.
 */
final class JavacListener implements TaskListener {

  private final ProcessingEnvironment environment;
  private final Sources sources;
  private final Notes notes;
  private final Trees trees;
  private final Elements elements;
  private final AnnotationTrees annotationTrees;
  private final OutputFolder outputFolder;
  private final DataUseFiles dataUseFiles;
  private final CodeReader reader;
  private final Map<String, CheckedModule> modulesByName = new LinkedHashMap<>();
  private final List<CheckedModule> modules = new ArrayList<>();
  private final Map<Reporter, List<Finding>> waiting = new LinkedHashMap<>();
  private final Set<String> attributed = new HashSet<>();
  private boolean done;

  private JavacListener(
      ProcessingEnvironment environment,
      Sources sources,
      Notes notes,
      Trees trees,
      AnnotationTrees annotationTrees,
      OutputFolder outputFolder) {
    this.environment = environment;
    this.sources = sources;
    this.notes = notes;
    this.trees = trees;
    this.annotationTrees = annotationTrees;
    this.outputFolder = outputFolder;
    this.dataUseFiles = new DataUseFiles(environment.getFiler(), annotationTrees);
    this.elements = environment.getElementUtils();
    this.reader = new CodeReader(trees, environment, sources);
  }

  /**
   * Registers a listener.
   *
   * @throws IllegalArgumentException if the compiler is not javac
   * @throws LinkageError if there is no javac
   */
  static JavacListener start(ProcessingEnvironment environment, Sources sources, Notes notes) {
    ProcessingEnvironment javac = JavacEnvironment.of(environment);
    JavacListener listener = new JavacListener(
        environment,
        sources,
        notes,
        Trees.instance(javac),
        AnnotationTrees.of(environment).orElseThrow(IllegalArgumentException::new),
        new OutputFolder(javac.getFiler()));
    JavacTask.instance(javac).addTaskListener(listener);
    return listener;
  }

  /** Adds a module, to be checked when all code was read. */
  void add(ModuleDeclaration module, List<Finding> findings) {
    String name = module.className().canonicalName();
    dataUseFiles.announce(module, elements.getTypeElement(name));
    modulesByName.put(
        name, CheckedModule.of(elements.getTypeElement(name), module, findings, annotationTrees));
  }

  /** Adds findings to report when all code was read, or when javac stops before that. */
  void reportLater(List<Finding> findings, Reporter reporter) {
    waiting.put(reporter, reporter.keep(findings));
  }

  private void reportWaiting() {
    waiting.forEach(Reporter::reportKept);
    waiting.clear();
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
        analyzed(event.getTypeElement(), event.getCompilationUnit());
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        compiled();
      }
    } catch (RuntimeException | StackOverflowError e) {
      done = true;
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.WARNING,
              "The Firehose annotation processor failed to check what modules read; that is a bug of the"
                  + " processor, please report it with this text:\n"
                  + Throwables.getStackTraceAsString(e));
    }
  }

  private void analyzed(TypeElement type, CompilationUnitTree unit) {
    attributed.add(type.getQualifiedName().toString());
    if (modulesByName.isEmpty() || done) {
      return;
    }
    read(type, unit);
    if (sources.areAll(attributed)) {
      check(true);
    }
  }

  private void read(TypeElement type, CompilationUnitTree unit) {
    TreePath unitPath = new TreePath(unit);
    unit.getTypeDecls().stream()
        .map(declaration -> new TreePath(unitPath, declaration))
        .filter(path -> type.equals(trees.getElement(path)))
        .filter(path -> !isDispatcher(type))
        .forEach(path -> reader.read(path, type));
    modulesByName.forEach((name, module) -> {
      TypeElement latest = elements.getTypeElement(name);
      if (type.equals(outermost(latest))) {
        modules.add(module.withType(latest));
      }
    });
  }

  /** Dispatchers give modules what they are made for, and no more. */
  private boolean isDispatcher(TypeElement type) {
    return modulesByName.values().stream()
        .map(module -> module.declaration().className())
        .map(name -> ModuleDeclaration.dispatcherOf(name).canonicalName())
        .anyMatch(type.getQualifiedName()::contentEquals);
  }

  private static Element outermost(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost;
  }

  /** Errors may keep classes from being attributed; what is known is checked then. */
  private void compiled() {
    if (!waiting.isEmpty()) {
      notes.silence();
    }
    if (!done && !modules.isEmpty()) {
      check(false);
    } else if (!done && !modulesByName.isEmpty()) {
      notes.notChecked("javac did not compile their code");
    }
    reportWaiting();
    noteEarlierModules();
  }

  private void noteEarlierModules() {
    List<String> earlier = attributed.isEmpty()
        ? List.of()
        : outputFolder.modules().stream()
            .filter(outputFolder::contains)
            .filter(name -> !attributed.contains(name.replaceFirst("\\$.*", "")))
            .map(name -> name.replaceFirst(".*[.$]", ""))
            .toList();
    if (!earlier.isEmpty()) {
      notes.notCompiled(earlier);
    }
  }

  /**
   * Checks the modules that were read. What several modules inherit is reported once.
   *
   * @param isAll whether all classes were read
   */
  private void check(boolean isAll) {
    done = true;
    reportWaiting();
    List<String> earlier = earlierClasses();
    ModuleChecks checks = reader.checks(modules);
    Set<Finding> unused = new HashSet<>();
    for (ModuleChecks.ModuleCode module : checks.modules()) {
      Reporter reporter = new Reporter(module.module().type(), environment);
      reporter.report(checks.unmetRequirements(module));
      if (isAll && reader.isComplete()) {
        reporter.report(checks.unused(module).stream().filter(unused::add).toList());
      }
      if (isAll && reader.isComplete() && !hasErrors(module, reporter)) {
        writeDataUse(checks, module, earlier.isEmpty());
      }
    }
    if (!earlier.isEmpty()) {
      notes.checkedInPart(earlier);
    }
  }

  private static boolean hasErrors(ModuleChecks.ModuleCode module, Reporter reporter) {
    return module.module().hasErrors() || reporter.reportedErrors();
  }

  private void writeDataUse(
      ModuleChecks checks, ModuleChecks.ModuleCode module, boolean isComplete) {
    DataRequests requests = dataUseFiles.requestsOf(module.module().declaration());
    if (requests != null) {
      dataUseFiles.write(checks.dataUse(module, requests, isComplete));
    }
  }

  /** Returns the classes that were compiled earlier, and that the code uses. */
  private List<String> earlierClasses() {
    return reader.classesOfOthers().stream()
        .filter(type -> outputFolder.contains(elements.getBinaryName(type).toString()))
        .map(type -> type.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }
}
