package com.mparticle.firehose.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Writes the class that selects among the value types of a family. */
final class SubtypesGenerator {

  private SubtypesGenerator() {}

  static TypeSpec generate(Family family) {
    TypeSpec.Builder types = TypeSpec.classBuilder(Names.subtypes(family.name()))
        .addJavadoc("Selects among the value types of {@link $T}.\n", family.name())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addField(
            Names.propertyNamesField(family.constants().stream().map(Family.Constant::wireName))
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read(family));
    if (family.unknown().isPresent()) {
      types.addMethod(typeOf(family));
    }
    return types.addMethod(write(family)).build();
  }

  private static MethodSpec read(Family family) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(family.name().annotated(nullable()))
        .addParameter(String.class, "typeName")
        .addParameter(Names.READER, "json")
        .addException(IOException.class)
        .beginControlFlow("return switch (typeName)");
    for (Family.Constant constant : family.constants()) {
      if (family.isOwn(constant)) {
        method.addStatement(
            "case $S -> $T.read(json)", constant.wireName(), Names.reader(constant.valueType()));
      }
    }
    return method.addStatement("default -> null").addCode("$<};\n").build();
  }

  private static MethodSpec typeOf(Family family) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("typeOf")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(family.typeEnum())
        .addParameter(
            ParameterSpec.builder(ClassName.get(String.class).annotated(nullable()), "typeName")
                .build())
        .beginControlFlow("if (typeName == null)")
        .addStatement("return $T.UNKNOWN", family.typeEnum())
        .endControlFlow()
        .beginControlFlow("return switch (typeName)");
    for (Family.Constant constant : family.constants()) {
      method.addStatement(
          "case $S -> $T.$L", constant.wireName(), family.typeEnum(), constant.name());
    }
    return method
        .addStatement("default -> $T.UNKNOWN", family.typeEnum())
        .addCode("$<};\n")
        .build();
  }

  private static MethodSpec write(Family family) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(family.name(), "value")
        .addParameter(Names.WRITER, "json")
        .addException(IOException.class);
    String keyword = "if";
    for (ClassName valueType : family.valueTypes()) {
      if (keyword.equals("if")) {
        method.beginControlFlow("if (value instanceof $T member)", valueType);
      } else {
        method.nextControlFlow("else if (value instanceof $T member)", valueType);
      }
      method.addStatement("$T.write(member, json)", Names.writer(valueType));
      keyword = "else if";
    }
    return method.endControlFlow().build();
  }

  private static AnnotationSpec nullable() {
    return AnnotationSpec.builder(Names.NULLABLE).build();
  }
}
