package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.OverriddenHandler;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.ReturnedValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the handler methods of a class, inherited ones included. */
final class HandlersReader {

  private static final ImmutableList<ReturnedValue.Kind> STATE =
      ImmutableList.of(ReturnedValue.Kind.STATE, ReturnedValue.Kind.OTHER);

  private static final ImmutableSet<Modifier> UNCALLABLE =
      ImmutableSet.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT);

  private final TypeElement module;
  private final Types types;
  private final Elements elements;
  private final ThrownTypes thrownTypes;
  private final ImmutableSet<ExecutableElement> methods;

  HandlersReader(TypeElement module, Types types, Elements elements, DeclarationOrder order) {
    this.module = module;
    this.types = types;
    this.elements = elements;
    this.thrownTypes = new ThrownTypes(module, types, elements);
    this.methods = order.allMethods(module);
  }

  /** Returns the handlers of a kind, in the order of the source. */
  Stream<Handler> read(HandlerKind kind, SignatureReader signatures) {
    return methods.stream()
        .flatMap(method -> AnnotationReader.on(method, kind.annotation()).stream()
            .map(annotation -> handler(
                kind,
                method,
                types(kind, annotation),
                annotation.saysAll(),
                annotation.position(),
                signatures)));
  }

  /**
   * Returns the type of the state that a method makes for each batch, if there is one. State of a
   * type that it must not have is state, too, for those that take it.
   */
  Optional<TypeMirror> state(ReturnReader returns) {
    return methods.stream()
        .filter(method -> MoreElements.isAnnotationPresent(method, BeforeEvents.class))
        .map(method -> memberType(method).getReturnType())
        .filter(type -> STATE.contains(returns.read(type).kind()))
        .min(Comparator.comparing(type -> STATE.indexOf(returns.read(type).kind())));
  }

  /**
   * Returns the methods without handler annotation that could have one, as if they had that of a
   * kind. Methods that are called through a supertype have another purpose.
   */
  Stream<Handler> readOthers(HandlerKind kind, SignatureReader signatures) {
    return methods.stream()
        .filter(method -> method.getModifiers().stream().noneMatch(UNCALLABLE::contains))
        .filter(method -> Arrays.stream(HandlerKind.values())
            .noneMatch(other -> MoreElements.isAnnotationPresent(method, other.annotation())))
        .filter(method -> isAccessible(method) && !overridesAny(method))
        .map(method -> handler(kind, method, List.of(), false, Position.of(method), signatures));
  }

  private boolean overridesAny(ExecutableElement method) {
    return Supertypes.withSelf(module).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(other -> elements.overrides(method, other, module));
  }

  /** Returns handlers of supertypes that methods without an annotation of their kind override. */
  List<OverriddenHandler> overridden() {
    return Supertypes.withSelf(module).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> !methods.contains(method))
        .flatMap(method -> Arrays.stream(HandlerKind.values())
            .flatMap(kind -> AnnotationReader.on(method, kind.annotation()).stream()
                .flatMap(annotation -> overridden(kind, method, annotation))))
        .toList();
  }

  private Stream<OverriddenHandler> overridden(
      HandlerKind kind, ExecutableElement method, AnnotationReader<?> annotation) {
    return methods.stream()
        .filter(overrider -> elements.overrides(overrider, method, module))
        .filter(overrider -> !MoreElements.isAnnotationPresent(overrider, kind.annotation()))
        .map(overrider -> new OverriddenHandler(
            kind,
            types(kind, annotation),
            annotation.saysAll(),
            MoreElements.asType(method.getEnclosingElement()).getSimpleName().toString(),
            method.getSimpleName().toString(),
            Position.of(overrider)));
  }

  private static List<Located<Enum<?>>> types(HandlerKind kind, AnnotationReader<?> annotation) {
    return kind.exampleType().map(annotation::handledTypes).orElse(List.of());
  }

  private Handler handler(
      HandlerKind kind,
      ExecutableElement method,
      List<Located<Enum<?>>> namedTypes,
      boolean all,
      Position position,
      SignatureReader signatures) {
    ExecutableType type = memberType(method);
    return new Handler(
        kind,
        namedTypes,
        all,
        method.getSimpleName().toString(),
        method.getModifiers().stream().map(Modifier::toString).toList(),
        isAccessible(method),
        isOverloaded(method),
        signatures.parameters(kind, method, type),
        signatures.returned(type),
        thrownTypes.declared(type),
        thrownTypes.others(type),
        position,
        Position.of(method));
  }

  private ExecutableType memberType(ExecutableElement method) {
    return MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(module.asType()), method));
  }

  private boolean isOverloaded(ExecutableElement method) {
    return methods.stream()
        .anyMatch(
            other -> !other.equals(method) && other.getSimpleName().equals(method.getSimpleName()));
  }

  private boolean isAccessible(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || MoreElements.getPackage(method).equals(MoreElements.getPackage(module));
  }
}
