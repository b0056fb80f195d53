package com.mparticle.firehose.processor.access;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the code of a compilation, class by class, and checks modules against it. */
final class CodeReader {

  private final CallGraph graph = new CallGraph();
  private final Authors authors;
  private final ContentsFinder contents;
  private final CodeScanner scanner;
  private final SourceOrder sourceOrder;
  private final Types types;
  private final Elements elements;

  CodeReader(Trees trees, ProcessingEnvironment environment, Sources sources) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.authors = new Authors(sources);
    this.sourceOrder = new SourceOrder(trees.getSourcePositions());
    this.contents = new ContentsFinder(types, authors);
    Attribution attribution = new Attribution(trees);
    PermissionIndex permissionIndex = new PermissionIndex(types);
    GuardFinder guards = new GuardFinder(attribution);
    AccessRecorder accesses = new AccessRecorder(
        attribution,
        authors,
        permissionIndex,
        TrackedTypes.ofSearches(authors, permissionIndex),
        elements);
    this.scanner = new CodeScanner(
        attribution,
        authors,
        graph,
        guards,
        accesses,
        dataFlows(attribution, permissionIndex, guards));
  }

  private DataFlowRecorder dataFlows(
      Attribution attribution, PermissionIndex permissionIndex, GuardFinder guards) {
    FunctionTypes functionTypes = new FunctionTypes(types, elements);
    TypeFlowRecorder typeFlows = new TypeFlowRecorder(types, contents, graph);
    return new DataFlowRecorder(
        attribution,
        authors,
        functionTypes,
        graph,
        typeFlows,
        new CallFlowRecorder(types, authors, functionTypes, typeFlows),
        new OriginRecorder(
            attribution, authors, TrackedTypes.ofAll(authors, permissionIndex), guards, graph));
  }

  /** Adds the code of a top-level class that javac has attributed. */
  void read(TreePath path, TypeElement type) {
    scanner.scan(path, type);
  }

  /** Returns whether all code was understood. */
  boolean isComplete() {
    return graph.isComplete();
  }

  /** Returns the classes of other authors than the partner and Firehose that the code uses. */
  Collection<TypeElement> classesOfOthers() {
    return authors.classesOfOthers();
  }

  /** Returns the checks of modules against the code that was read. */
  ModuleChecks checks(Collection<CheckedModule> modules) {
    return new ModuleChecks(
        modules,
        graph,
        new ClassHierarchy(graph, authors, types, elements),
        contents,
        sourceOrder,
        elements);
  }
}
