package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.processor.model.HandlerKind;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds names in a module that do not resolve: in its annotations, supertypes, handlers and
 * settings. Another processor may generate what they name in a later round. Other names do not
 * concern the processor, so a module may well have a field of the type of its own dispatcher.
 */
public final class MissingNames {

  private static final List<Class<? extends Annotation>> ON_MODULES = List.of(
      FirehoseModule.class,
      Permissions.class,
      EventProcessing.class,
      AudienceProcessing.class,
      DsrProcessing.class);

  private static final List<Class<? extends Annotation>> ON_HANDLERS = Arrays.stream(
          HandlerKind.values())
      .<Class<? extends Annotation>>map(HandlerKind::annotation)
      .toList();

  private MissingNames() {}

  /** Returns what does not resolve, as a message shows it; absent if the module can be read. */
  public static Optional<String> firstOf(TypeElement module) {
    return Stream.<Stream<String>>of(
            inAnnotations(module, ON_MODULES),
            Supertypes.withSelf(module).stream().flatMap(MissingNames::inClass),
            settings(module).flatMap(MissingNames::inSettings))
        .flatMap(missing -> missing)
        .findFirst();
  }

  private static Stream<String> inClass(TypeElement type) {
    return Stream.concat(
        Supertypes.direct(type).flatMap(MissingNames::inType),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .flatMap(MissingNames::inHandler));
  }

  private static Stream<String> inHandler(ExecutableElement method) {
    return Stream.concat(
        inAnnotations(method, ON_HANDLERS),
        isAnnotated(method, ON_HANDLERS) ? inSignature(method) : Stream.empty());
  }

  private static Stream<String> inSettings(TypeMirror settings) {
    return settings.getKind() == TypeKind.DECLARED
        ? Supertypes.withSelf(MoreTypes.asTypeElement(settings)).stream()
            .flatMap(type -> Stream.concat(
                Supertypes.direct(type).flatMap(MissingNames::inType),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .flatMap(MissingNames::inSetting)))
        : Stream.empty();
  }

  private static Stream<String> inSetting(ExecutableElement method) {
    List<Class<? extends Annotation>> onSettings = List.of(Setting.class);
    return Stream.concat(
        inAnnotations(method, onSettings),
        isAnnotated(method, onSettings) || method.getModifiers().contains(Modifier.ABSTRACT)
            ? inSignature(method)
            : Stream.empty());
  }

  private static Stream<String> inSignature(ExecutableElement method) {
    return Stream.of(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(Element::asType),
            method.getThrownTypes().stream())
        .flatMap(types -> types)
        .flatMap(MissingNames::inType);
  }

  private static Stream<String> inType(TypeMirror type) {
    return SuperficialValidation.validateType(type) ? Stream.empty() : Stream.of(type.toString());
  }

  /** Returns the settings interfaces that a module names; some of them may not exist. */
  private static Stream<TypeMirror> settings(TypeElement module) {
    return ours(module, ON_MODULES)
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .flatMap(value ->
            value.getValue() instanceof TypeMirror type ? Stream.of(type) : Stream.empty());
  }

  private static Stream<String> inAnnotations(
      Element element, List<Class<? extends Annotation>> annotations) {
    return ours(element, annotations).flatMap(MissingNames::inAnnotation);
  }

  private static Stream<AnnotationMirror> ours(
      Element element, List<Class<? extends Annotation>> annotations) {
    return annotations.stream()
        .flatMap(annotation ->
            MoreElements.getAnnotationMirror(element, annotation).toJavaUtil().stream());
  }

  private static boolean isAnnotated(
      Element element, List<Class<? extends Annotation>> annotations) {
    return ours(element, annotations).findAny().isPresent();
  }

  private static Stream<String> inAnnotation(AnnotationMirror annotation) {
    return Stream.concat(
        annotation.getElementValues().values().stream().flatMap(MissingNames::inValue),
        ElementFilter.methodsIn(annotation.getAnnotationType().asElement().getEnclosedElements())
            .stream()
            .filter(member -> member.getDefaultValue() == null
                && !annotation.getElementValues().containsKey(member))
            .map(member -> "a value of " + member.getSimpleName()));
  }

  private static Stream<String> inValue(AnnotationValue value) {
    Object content = value.getValue();
    if (content instanceof TypeMirror type) {
      return inType(type);
    }
    if (content instanceof AnnotationMirror annotation) {
      return inAnnotation(annotation);
    }
    if (content instanceof List<?> elements) {
      return elements.stream().flatMap(element -> inValue((AnnotationValue) element));
    }
    return isError(value) ? Stream.of("a constant") : Stream.empty();
  }

  /** Javac represents a constant that does not resolve as a text without quotes. */
  private static boolean isError(AnnotationValue value) {
    return value.getValue() == null
        || (value.getValue() instanceof String && !value.toString().startsWith("\""));
  }
}
