package com.mparticle.firehose.processor.access;

import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Checks the modules of a compilation, once all of its code is known. */
final class ModuleChecks {

  private final CallGraph graph;
  private final SourceOrder sourceOrder;
  private final Elements elements;
  private final ClassHierarchy hierarchy;
  private final OpenCalls openCalls;
  private final Set<TypeElement> moduleTypes;
  private final List<ModuleCode> modules;

  ModuleChecks(
      Collection<CheckedModule> modules,
      CallGraph graph,
      ClassHierarchy hierarchy,
      ContentsFinder contents,
      SourceOrder sourceOrder,
      Elements elements) {
    this.graph = graph;
    this.sourceOrder = sourceOrder;
    this.elements = elements;
    this.hierarchy = hierarchy;
    this.moduleTypes = modules.stream().map(CheckedModule::type).collect(Collectors.toSet());
    this.openCalls = new OpenCalls(graph, hierarchy, contents, moduleTypes);
    this.modules = follow(modules, hierarchy);
  }

  /** What other modules do to variables does not concern a module. */
  private List<ModuleCode> follow(Collection<CheckedModule> checked, ClassHierarchy hierarchy) {
    if (checked.size() == 1) {
      return List.of(follow(checked.iterator().next(), new Origins(graph.all()), hierarchy));
    }
    List<ModuleCode> withoutOrigins = checked.stream()
        .map(module -> follow(module, new Origins(List.of()), hierarchy))
        .toList();
    return withoutOrigins.stream()
        .map(module ->
            follow(module.module(), new Origins(codeFor(module, withoutOrigins)), hierarchy))
        .toList();
  }

  private ModuleCode follow(CheckedModule module, Origins origins, ClassHierarchy hierarchy) {
    List<CodeUnit> parts = parts(module);
    return new ModuleCode(
        module, parts, origins, ReachableCode.of(module.type(), parts, origins, graph, hierarchy));
  }

  /** Returns the code of a module, and code that no module reaches. */
  private Set<CodeUnit> codeFor(ModuleCode module, Collection<ModuleCode> all) {
    Set<CodeUnit> codes = new LinkedHashSet<>(graph.all());
    all.stream()
        .filter(other -> !other.equals(module))
        .forEach(other -> codes.removeAll(other.reachable().codes()));
    codes.addAll(module.reachable().codes());
    return codes;
  }

  /**
   * A module and its code.
   *
   * @param parts the code of its class, and of handlers that it inherits
   * @param origins where the values of variables may come from
   * @param reachable the code that the module may run
   */
  record ModuleCode(
      CheckedModule module, List<CodeUnit> parts, Origins origins, ReachableCode reachable) {}

  /** Returns the modules. */
  List<ModuleCode> modules() {
    return modules;
  }

  /** Returns the accesses of a module to data that it will not receive. */
  List<Finding> unmetRequirements(ModuleCode module) {
    return new UnmetRequirements(
            module.module().declaration(), module.reachable(), module.origins(), sourceOrder)
        .find();
  }

  /** Returns the permissions, settings and methods of a module that nothing uses. */
  List<Finding> unused(ModuleCode module) {
    Set<CodeUnit> codes = possibleCode(module);
    EscapeAnalysis analysis = escapes(codes);
    CheckedModule checked = module.module();
    Set<Requirement> escaping =
        ModelData.within(analysis.escaping().keySet(), checked.declaration(), elements);
    UnusedPermissions permissions = new UnusedPermissions(checked.declaration(), codes, escaping);
    return Streams.concat(
            permissions.find(),
            unusedSettings(checked.declaration(), permissions.used()),
            new UnannotatedHandlers(graph, elements).find(checked.declaration()))
        .flatMap(finding -> atTree(finding, checked).stream())
        .toList();
  }

  private Stream<Finding> unusedSettings(ModuleDeclaration module, Set<Requirement> used) {
    return module.settings().findAny().isPresent()
        ? new UnusedSettings(graph, hierarchy, elements).find(module, used)
        : Stream.empty();
  }

  private EscapeAnalysis escapes(Set<CodeUnit> codes) {
    EscapeAnalysis analysis = new EscapeAnalysis(codes, graph);
    openCalls.addTo(analysis, codes);
    return analysis;
  }

  /**
   * Returns what data a module asks for, and what becomes of it.
   *
   * @param isComplete whether all code that may run for it was read
   */
  DataUse dataUse(ModuleCode module, DataRequests requests, boolean isComplete) {
    CheckedModule checked = module.module();
    Set<CodeUnit> codes = possibleCode(module);
    Set<Element> searched = module
        .origins()
        .holdersBehind(codes.stream()
            .flatMap(code -> code.searchedHolders().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    DataUseFinder finder =
        new DataUseFinder(checked.declaration(), requests, sourceOrder, searched);
    for (Handler handler : checked.declaration().handlers()) {
      codeOf(checked, Set.of(signature(handler.methodPosition().element())))
          .forEach(code -> finder.addHandler(
              handler,
              code,
              ReachableCode.of(checked.type(), List.of(code), module.origins(), graph, hierarchy)));
    }
    finder.addOthers(codes);
    finder.addEscapes(escapes(codes).places(), elements);
    return finder.find(isComplete);
  }

  /** Returns the code that may run for a module: all but what runs for others alone. */
  private Set<CodeUnit> possibleCode(ModuleCode module) {
    Set<CodeUnit> codes = codeFor(module, modules);
    if (modules.size() > 1) {
      codes.addAll(PossibleCode.from(module.parts(), graph));
    }
    return codes;
  }

  /** Methods like {@code toString} run only when something calls them. */
  private List<CodeUnit> parts(CheckedModule module) {
    Stream<CodeUnit> own =
        graph.members().stream().filter(code -> isPartOf(module, code.element()));
    return Stream.concat(own, handlers(module))
        .filter(code -> !(code.element() instanceof ExecutableElement method
            && ObjectMethods.isOverride(method)))
        .toList();
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
    return codeOf(module, signatures);
  }

  private Stream<CodeUnit> codeOf(CheckedModule module, Set<String> signatures) {
    return elements.getAllMembers(module.type()).stream()
        .filter(member -> signatures.contains(signature(member)))
        .flatMap(member -> graph.find(member).stream());
  }

  private static String signature(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  /** Returns whether an element belongs to a module, and not to one that is nested in it. */
  private boolean isPartOf(CheckedModule module, Element element) {
    Element around = element;
    while (around != null && !(around instanceof TypeElement type && moduleTypes.contains(type))) {
      around = around.getEnclosingElement();
    }
    return module.type().equals(around);
  }

  private static Optional<Finding> atTree(Finding finding, CheckedModule module) {
    return Optional.ofNullable(module.places().get(finding.position())).map(finding::at);
  }
}
