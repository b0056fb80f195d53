package com.mparticle.firehose.codegen;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 *       and, in the package of the family, the class that knows the value type of each constant;
 *   <li>the class that finds the reader and writer of a value type by its class.
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

  private void generate(Set<? extends Element> elements) throws IOException {
    ValueTypes facts = new ValueTypes();
    Families familyFacts = new Families(processingEnv.getElementUtils());
    List<ValueType> valueTypes = new ArrayList<>();
    Set<TypeElement> familyElements = new LinkedHashSet<>();
    for (Element element : elements) {
      TypeElement type = MoreElements.asType(element);
      facts.familyOf(type).ifPresent(familyElements::add);
      valueTypes.add(facts.of(type));
    }
    List<Family> families = new ArrayList<>();
    for (TypeElement element : familyElements) {
      families.add(familyFacts.of(element));
    }
    for (ValueType valueType : valueTypes) {
      if (valueType.rawJson().isEmpty()) {
        write(ReaderGenerator.generate(valueType));
      }
      write(WriterGenerator.generate(valueType));
    }
    for (Family family : families) {
      write(SubtypesGenerator.generate(family));
      write(family.name().packageName(), ValueTypeTableGenerator.generate(family));
    }
    write(ValueCodecsGenerator.generate(valueTypes, families));
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
