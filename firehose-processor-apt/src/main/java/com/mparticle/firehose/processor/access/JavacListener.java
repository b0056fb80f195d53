package com.mparticle.firehose.processor.access;

import com.google.common.base.Throwables;
import com.google.common.collect.Sets;
import com.mparticle.firehose.processor.model.Handler;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * Scans each class when javac has attributed it, and checks the modules after the last one: an
 * earlier error would keep javac from reporting others.
 */
final class JavacListener implements TaskListener {

  private final ProcessingEnvironment environment;
  private final Sources sources;
  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final PermissionIndex permissionIndex;
  private final EscapeAnalysis escapeAnalysis;
  private final CallGraph graph = new CallGraph();
  private final AnnotationTrees annotationTrees;
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
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.permissionIndex = new PermissionIndex(types);
    this.escapeAnalysis = new EscapeAnalysis(elements, sources);
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
        .forEach(path -> new CodeScanner(
                trees, sources, permissionIndex, escapeAnalysis, graph, type, unit)
            .scan(path, null));
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
    Map<CheckedModule, ReachableCode> reachable = new LinkedHashMap<>();
    modules.forEach(module -> reachable.put(module, reachableFrom(module)));
    Set<CodeUnit> unreached = graph.all();
    reachable.values().forEach(code -> unreached.removeAll(code.codes()));
    reachable.forEach((module, code) -> {
      Reporter reporter = new Reporter(module.type(), environment);
      reporter.report(new UnpermittedReads(module.declaration(), code).find().toList());
      if (isAll && graph.isComplete()) {
        reporter.report(
            new UnusedPermissions(module.declaration(), Sets.union(code.codes(), unreached))
                .find()
                .flatMap(finding -> atTree(finding, module).stream())
                .toList());
      }
    });
  }

  private ReachableCode reachableFrom(CheckedModule module) {
    Stream<CodeUnit> own =
        graph.all().stream().filter(code -> isPartOf(module.type(), code.element()));
    return ReachableCode.of(
        module.type(),
        Stream.concat(own, handlers(module)).toList(),
        graph,
        sources,
        types,
        elements);
  }

  /**
   * Returns the code of handlers, including inherited ones. The declaration holds their elements of
   * an earlier round.
   */
  private Stream<CodeUnit> handlers(CheckedModule module) {
    Set<String> signatures = module.declaration().handlers().stream()
        .map(Handler::methodPosition)
        .map(position -> signature(position.element()))
        .collect(Collectors.toSet());
    return elements.getAllMembers(module.type()).stream()
        .filter(member -> signatures.contains(signature(member)))
        .flatMap(member -> graph.find(member).stream());
  }

  private static String signature(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  /** Returns whether an element belongs to a module, and not to one that is nested in it. */
  private boolean isPartOf(TypeElement module, Element element) {
    Element around = element;
    while (around != null && modules.stream().noneMatch(isOfModule(around))) {
      around = around.getEnclosingElement();
    }
    return module.equals(around);
  }

  private static Predicate<CheckedModule> isOfModule(Element type) {
    return module -> module.type().equals(type);
  }

  private static Optional<Finding> atTree(Finding finding, CheckedModule module) {
    return Optional.ofNullable(module.permissions().get(finding.position())).map(finding::at);
  }
}
