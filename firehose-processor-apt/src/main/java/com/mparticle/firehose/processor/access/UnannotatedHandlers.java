package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * Finds methods of a module that look like handlers whose annotation was forgotten: they take what
 * a handler takes, return what it returns, and no code calls them. A method is none if the module
 * has handlers for all that it could handle.
 */
final class UnannotatedHandlers {

  /** What makes a method a handler of a kind; all else that it takes comes with it. */
  private static final ImmutableMap<HandlerKind, ImmutableSet<ParameterSource>> SUBJECTS =
      ImmutableMap.<HandlerKind, ImmutableSet<ParameterSource>>builder()
          .put(HandlerKind.EVENT_HANDLER, ImmutableSet.of(ParameterSource.EVENT))
          .put(HandlerKind.NOTIFICATION_HANDLER, ImmutableSet.of(ParameterSource.NOTIFICATION))
          .put(HandlerKind.BEFORE_EVENTS, ImmutableSet.of(ParameterSource.BATCH))
          .put(HandlerKind.AFTER_EVENTS, ImmutableSet.of(ParameterSource.BATCH))
          .put(
              HandlerKind.MEMBERSHIP_HANDLER,
              ImmutableSet.of(
                  ParameterSource.AUDIENCE,
                  ParameterSource.USER_PROFILE,
                  ParameterSource.MEMBERSHIP,
                  ParameterSource.MEMBERSHIP_CHANGE))
          .put(HandlerKind.SUBSCRIPTION_HANDLER, ImmutableSet.of(ParameterSource.SUBSCRIPTION))
          .put(HandlerKind.DSR_HANDLER, ImmutableSet.of(ParameterSource.DSR))
          .buildOrThrow();

  private final Elements elements;
  private final CallGraph graph;

  UnannotatedHandlers(CallGraph graph, Elements elements) {
    this.elements = elements;
    this.graph = graph;
  }

  /** Returns the methods of a module that seem to lack an annotation. */
  Stream<Finding> find(ModuleDeclaration module) {
    List<Handler> candidates = module.otherMethods().stream()
        .filter(method -> isHandler(method) && !annotations(method, module).isEmpty())
        .toList();
    if (candidates.isEmpty()) {
      return Stream.empty();
    }
    Set<String> called =
        calledOf(candidates.stream().map(Handler::name).collect(Collectors.toSet()));
    Map<Position, List<Handler>> byMethod = candidates.stream()
        .filter(method -> isUncalled(method, called))
        .collect(Collectors.groupingBy(
            Handler::methodPosition, LinkedHashMap::new, Collectors.toList()));
    return byMethod.values().stream().map(kinds -> finding(kinds, module));
  }

  private static boolean isHandler(Handler method) {
    ImmutableSet<ParameterSource> subjects = SUBJECTS.get(method.kind());
    return subjects != null
        && subjects.stream().anyMatch(method::takes)
        && method.kind().returns().contains(method.returned().kind())
        && method.parameters().stream()
            .noneMatch(parameter -> parameter.container() == Parameter.Container.OTHER)
        && method.parameters().stream()
            .map(Parameter::source)
            .allMatch(method.kind().sources()::contains)
        && method.parameters().stream().map(Parameter::source).distinct().count()
            == method.parameters().size();
  }

  /** Returns the signatures of the methods with these names that other code calls. */
  private Set<String> calledOf(Set<String> names) {
    return graph.all().stream()
        .flatMap(code -> code.calls().stream()
            .map(CallEdge::target)
            .filter(target -> names.contains(target.getSimpleName().toString()))
            .filter(target -> !target.equals(code.element())))
        .flatMap(target ->
            target instanceof ExecutableElement method ? Stream.of(method) : Stream.empty())
        .map(this::signature)
        .collect(Collectors.toSet());
  }

  /** The element may be one of an earlier round. */
  private boolean isUncalled(Handler method, Set<String> called) {
    return method.methodPosition().element() instanceof ExecutableElement element
        && !called.contains(signature(element));
  }

  private String signature(ExecutableElement method) {
    return elements.getBinaryName(MoreElements.asType(method.getEnclosingElement())) + "." + method;
  }

  private static Finding finding(List<Handler> kinds, ModuleDeclaration module) {
    List<String> annotations = kinds.stream()
        .flatMap(kind -> annotations(kind, module).stream().limit(1))
        .toList();
    return new Finding(
        AccessRules.UNANNOTATED_HANDLER,
        kinds.get(0).methodPosition(),
        "%s takes what a handler takes, but has no annotation, and nothing calls it: write %s on it, or remove it"
            .formatted(Phrases.method(kinds.get(0)), Phrases.or(annotations)));
  }

  /** Returns the annotations that a method could have, given the handlers of the module. */
  private static List<String> annotations(Handler method, ModuleDeclaration module) {
    List<Handler> others = module.handlers(method.kind());
    if (method.kind().exampleType().isEmpty()) {
      return others.isEmpty() ? List.of(Phrases.annotation(method.kind())) : List.of();
    }
    Set<Enum<?>> handled = others.stream()
        .flatMap(handler -> handler.types().stream())
        .map(type -> type.value())
        .collect(Collectors.toSet());
    Enum<?> example = method.kind().exampleType().orElseThrow();
    return Sets.difference(types(method, example), handled).stream()
        .map(type -> Phrases.annotation(method.kind(), List.of(type)))
        .toList();
  }

  /** Returns the types that a method can take, with the usual one first. */
  private static Set<Enum<?>> types(Handler method, Enum<?> example) {
    Stream<Enum<?>> all = method.kind() == HandlerKind.DSR_HANDLER
        ? Arrays.stream(DsrProcessingRequest.Type.values())
        : method.parameters().stream()
            .flatMap(parameter -> parameter.accepts().stream())
            .map(UnannotatedHandlers::constant);
    Set<Enum<?>> types = all.filter(type -> !type.name().equals("UNKNOWN"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return types.contains(example)
        ? Stream.concat(Stream.of(example), types.stream()).collect(ImmutableSet.toImmutableSet())
        : types;
  }

  private static Enum<?> constant(WireEnum type) {
    return (Enum<?>) type;
  }
}
