package com.mparticle.firehose.codegen;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that reads and writes the value types of a family, selected by index or class.
 */
final class SubtypesGenerator {

  private SubtypesGenerator() {}

  static TypeSpec generate(Family family) {
    ImmutableList<Family.Constant> constants = family.ownConstants();
    TypeSpec.Builder subtypes = TypeSpec.classBuilder(Names.subtypes(family.name()))
        .addJavadoc("Reads and writes the value types of {@link $T}.\n", family.name())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addField(Names.propertyNamesField(constants.stream().map(Family.Constant::wireName))
            .build())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read(family, constants));
    if (family.unknown().isPresent()) {
      subtypes.addMethod(typeOf(family, constants));
    }
    return subtypes.addMethod(write(family)).build();
  }

  private static MethodSpec read(Family family, ImmutableList<Family.Constant> constants) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .returns(family.name())
        .addParameter(int.class, "type")
        .addParameter(Names.READER, "json")
        .addException(IOException.class)
        .beginControlFlow("return switch (type)");
    for (int i = 0; i < constants.size(); i++) {
      Family.Constant constant = constants.get(i);
      method.addStatement(
          "case $L /* $L */ -> $T.read(json)",
          i,
          constant.wireName(),
          Names.reader(constant.valueType()));
    }
    return method
        .addStatement("default -> throw new $T()", IllegalArgumentException.class)
        .addCode("$<};\n")
        .build();
  }

  private static MethodSpec typeOf(Family family, ImmutableList<Family.Constant> constants) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("typeOf")
        .addModifiers(Modifier.STATIC)
        .returns(family.typeEnum())
        .addParameter(int.class, "type")
        .beginControlFlow("return switch (type)");
    for (int i = 0; i < constants.size(); i++) {
      method.addStatement(
          "case $L -> $T.$L", i, family.typeEnum(), constants.get(i).name());
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
}
