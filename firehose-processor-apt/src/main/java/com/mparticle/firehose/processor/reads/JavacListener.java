package com.mparticle.firehose.processor.reads;

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
 * Takes down the code of each class when javac has checked it, and judges the modules after the
 * last: earlier, javac would stop at the first error, and not show the others.
 */
final class JavacListener implements TaskListener {

  private final ProcessingEnvironment environment;
  private final Sources sources;
  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final GatedElements gatedElements;
  private final HandOvers handOvers;
  private final Program program = new Program();
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
    this.gatedElements = new GatedElements(types);
    this.handOvers = new HandOvers(elements, sources);
  }

  /**
   * Begins to listen.
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
          judge(true);
        }
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION && !done) {
        judge(false);
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
        .forEach(
            path -> new CodeScanner(trees, sources, gatedElements, handOvers, program, type, unit)
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
   * Judges what is known of the modules.
   *
   * @param isAll whether there is no more to come
   */
  private void judge(boolean isAll) {
    done = true;
    Map<CheckedModule, Reach> reaches = new LinkedHashMap<>();
    modules.forEach(module -> reaches.put(module, reachOf(module)));
    Set<Code> unreached = program.all();
    reaches.values().forEach(reach -> unreached.removeAll(reach.codes()));
    reaches.forEach((module, reach) -> {
      Reporter reporter = new Reporter(module.type(), environment);
      reporter.report(new UnpermittedReads(module.declaration(), reach).find().toList());
      if (isAll && program.isUnderstood()) {
        reporter.report(
            new UnusedPermissions(module.declaration(), Sets.union(reach.codes(), unreached))
                .find()
                .flatMap(finding -> atTree(finding, module).stream())
                .toList());
      }
    });
  }

  private Reach reachOf(CheckedModule module) {
    Stream<Code> own =
        program.all().stream().filter(code -> isPartOf(module.type(), code.element()));
    return Reach.of(
        module.type(),
        Stream.concat(own, handlers(module)).toList(),
        program,
        sources,
        types,
        elements);
  }

  /**
   * The code of handlers, inherited ones included. The declaration knows older elements of them.
   */
  private Stream<Code> handlers(CheckedModule module) {
    Set<String> signatures = module.declaration().handlers().stream()
        .map(Handler::methodPosition)
        .map(position -> signature(position.element()))
        .collect(Collectors.toSet());
    return elements.getAllMembers(module.type()).stream()
        .filter(member -> signatures.contains(signature(member)))
        .flatMap(member -> program.find(member).stream());
  }

  private static String signature(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  /** Whether an element stands in that module, and not in one that is nested in it. */
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
