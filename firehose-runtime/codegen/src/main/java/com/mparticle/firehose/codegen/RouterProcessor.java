package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, in the package of the annotated class, the superclass that it names:
 *
 * <ol>
 *   <li>for {@code @Routes}, {@code EventRouter}: a hook for each type of events and notifications;
 *   <li>for {@code @RecordsHooks}, {@code HookRecorder}: a processor for tests, whose hooks record
 *       that they were called.
 * </ol>
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({RouterProcessor.ROUTES, RouterProcessor.RECORDS_HOOKS})
public final class RouterProcessor extends AbstractProcessor {

  static final String ROUTES = "com.mparticle.firehose.Routes";
  static final String RECORDS_HOOKS = "com.mparticle.firehose.RecordsHooks";

  /** For javac. */
  public RouterProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
        try {
          write(annotated, superclass(annotated, annotation.getQualifiedName().toString()));
        } catch (IOException | IllegalArgumentException e) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), annotated);
        }
      }
    }
    return false;
  }

  private TypeSpec superclass(Element annotated, String annotation) {
    AnnotationValue value = AnnotationMirrors.getAnnotationValue(
        MoreElements.getAnnotationMirror(annotated, annotation).get(), "value");
    if (annotation.equals(RECORDS_HOOKS)) {
      return RecorderGenerator.generate(
          MoreTypes.asTypeElement(AnnotationValues.getTypeMirror(value)));
    }
    Families families = new Families(processingEnv.getElementUtils());
    ImmutableList<Family> routed = AnnotationValues.getTypeMirrors(value).stream()
        .map(family -> families.of(MoreTypes.asTypeElement(family)))
        .collect(toImmutableList());
    return RouterGenerator.generate(packageOf(annotated).getQualifiedName().toString(), routed);
  }

  private void write(Element annotated, TypeSpec type) throws IOException {
    JavaFile.builder(packageOf(annotated).getQualifiedName().toString(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(processingEnv.getFiler());
  }

  private PackageElement packageOf(Element element) {
    return processingEnv.getElementUtils().getPackageOf(element);
  }
}
