package com.mparticle.firehose.codegen;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates the codecs of the runtime's value types:
 *
 * <ol>
 *   <li>a reader and a writer for each value type;
 *   <li>for each family of value types, the class that selects among their readers and writers,
 *       and, in the package of the family, the class that knows the value type of each constant.
 * </ol>
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(ValueTypes.VALUE)
public final class CodecProcessor extends AbstractProcessor {

  /** For javac. */
  public CodecProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      try {
        generate(round.getElementsAnnotatedWith(annotation));
      } catch (IOException | IllegalArgumentException e) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString());
      }
    }
    return false;
  }

  private void generate(Set<? extends Element> valueTypes) throws IOException {
    ValueTypes facts = new ValueTypes();
    Set<TypeElement> families = new LinkedHashSet<>();
    for (Element element : valueTypes) {
      TypeElement type = MoreElements.asType(element);
      facts.familyOf(type).ifPresent(families::add);
      ValueType valueType = facts.of(type);
      if (valueType.rawJson().isEmpty()) {
        write(ReaderGenerator.generate(valueType));
      }
      write(WriterGenerator.generate(valueType));
    }
    Families familyFacts = new Families(processingEnv.getElementUtils());
    for (TypeElement element : families) {
      Family family = familyFacts.of(element);
      write(SubtypesGenerator.generate(family));
      write(family.name().packageName(), ValueTypeTableGenerator.generate(family));
    }
  }

  private void write(TypeSpec codec) throws IOException {
    write(Names.PACKAGE, codec);
  }

  private void write(String packageName, TypeSpec type) throws IOException {
    JavaFile.builder(packageName, type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(processingEnv.getFiler());
  }
}
