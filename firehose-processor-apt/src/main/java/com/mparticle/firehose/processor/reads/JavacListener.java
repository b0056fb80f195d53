package com.mparticle.firehose.processor.reads;

import com.google.common.base.Throwables;
import com.google.common.collect.Sets;
import com.mparticle.firehose.processor.discover.ModuleReader;
import com.mparticle.firehose.processor.validate.Finding;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
  private final Set<String> moduleNames = new LinkedHashSet<>();
  private final List<CheckedModule> modules = new ArrayList<>();
  private final Set<String> scanned = new HashSet<>();
  private boolean done;

  private JavacListener(ProcessingEnvironment environment, Sources sources, Trees trees) {
    this.environment = environment;
    this.sources = sources;
    this.trees = trees;
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
  static Consumer<TypeElement> start(ProcessingEnvironment environment, Sources sources) {
    ProcessingEnvironment javac = JavacEnvironment.of(environment);
    JavacListener listener = new JavacListener(environment, sources, Trees.instance(javac));
    JavacTask.instance(javac).addTaskListener(listener);
    return listener::add;
  }

  private void add(TypeElement module) {
    moduleNames.add(module.getQualifiedName().toString());
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
    moduleNames.stream()
        .map(elements::getTypeElement)
        .filter(module -> type.equals(outermost(module)))
        .map(module ->
            CheckedModule.of(module, new ModuleReader(types, elements).read(module), unit, trees))
        .forEach(modules::add);
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
      new UnpermittedReads(module.declaration(), reach).find().forEach(this::print);
      if (isAll && program.isUnderstood()) {
        new UnusedPermissions(module.declaration(), Sets.union(reach.codes(), unreached))
            .find()
            .filter(finding -> !finding.isSuppressed())
            .forEach(finding -> print(finding, module));
      }
    });
  }

  private Reach reachOf(CheckedModule module) {
    Stream<Code> own =
        program.all().stream().filter(code -> isPartOf(module.type(), code.element()));
    Stream<Code> inherited = module
        .declaration()
        .handlers()
        .flatMap(handler -> program.find(handler.methodPosition().element()).stream());
    return Reach.of(
        module.type(), Stream.concat(own, inherited).toList(), program, sources, types, elements);
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

  private void print(Finding finding, CheckedModule module) {
    Tree permission = module.permissions().get(finding.position());
    if (permission != null) {
      trees.printMessage(Diagnostic.Kind.WARNING, finding.text(), permission, module.unit());
    }
  }

  private void print(UnpermittedReads.Unpermitted unpermitted) {
    trees.printMessage(
        Diagnostic.Kind.ERROR,
        unpermitted.message(),
        unpermitted.read().tree(),
        unpermitted.read().unit());
  }
}
