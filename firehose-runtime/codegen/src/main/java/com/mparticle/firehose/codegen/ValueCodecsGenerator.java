package com.mparticle.firehose.codegen;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that finds the reader and writer of a value type or family by its class. */
final class ValueCodecsGenerator {

  private static final ClassName NAME = ClassName.get(Names.PACKAGE, "ValueCodecs");
  private static final ParameterizedTypeName ANY_CLASS = ParameterizedTypeName.get(
      ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private ValueCodecsGenerator() {}

  static TypeSpec generate(List<ValueType> valueTypes, List<Family> families) {
    return TypeSpec.classBuilder(NAME)
        .addJavadoc("Reads and writes single values, for code that knows their types only at run"
            + " time.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addField(names(valueTypes, families))
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read(valueTypes, families))
        .addMethod(write(valueTypes, families))
        .build();
  }

  private static FieldSpec names(List<ValueType> valueTypes, List<Family> families) {
    CodeBlock names = Stream.concat(
            valueTypes.stream().map(ValueType::name), families.stream().map(Family::name))
        .map(type -> CodeBlock.of("$S", type.reflectionName()))
        .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(ParameterizedTypeName.get(Set.class, String.class), "TYPES")
        .addJavadoc("The names of the value types and sealed interfaces that can be read and"
            + " written.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of(\n$L)", Set.class, names)
        .build();
  }

  private static MethodSpec read(List<ValueType> valueTypes, List<Family> families) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read")
        .addJavadoc("Reads a value. Of a type that only its {@code type} tells, it may be another"
            + " one.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ClassName.get(Object.class).annotated(Names.nullable()))
        .addParameter(ANY_CLASS, "type")
        .addParameter(Names.READER, "json")
        .addException(IOException.class)
        .beginControlFlow("return switch (type.getName())");
    for (ValueType type : valueTypes) {
      method.addStatement("case $S -> $L", type.name().reflectionName(), read(type, families));
    }
    for (Family family : families) {
      method.addStatement(
          "case $S -> $T.read(json)",
          family.name().reflectionName(),
          Names.polymorphicReader(family.name()));
    }
    return method
        .addStatement("default -> throw new $T(type.getName())", IllegalArgumentException.class)
        .addCode("$<};\n")
        .build();
  }

  /** What has no reader of its own, or does not keep its type, is read by that of its family. */
  private static CodeBlock read(ValueType type, List<Family> families) {
    Optional<Family> family = families.stream()
        .filter(candidate -> candidate.valueTypes().contains(type.name()))
        .findFirst();
    if (family.isEmpty()) {
      return CodeBlock.of("$T.read(json)", Names.reader(type.name()));
    }
    ImmutableList<Family.Constant> own = family.get().ownConstants();
    return own.stream().anyMatch(constant -> constant.valueType().equals(type.name()))
        ? CodeBlock.of("$T.read($T.begin(json))", Names.reader(type.name()), Names.POLYMORPHIC)
        : CodeBlock.of("$T.read(json)", Names.polymorphicReader(family.get().name()));
  }

  private static MethodSpec write(List<ValueType> valueTypes, List<Family> families) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("write")
        .addJavadoc("Writes a value.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ANY_CLASS, "type")
        .addParameter(Object.class, "value")
        .addParameter(Names.WRITER, "json")
        .addException(IOException.class)
        .beginControlFlow("switch (type.getName())");
    for (ValueType type : valueTypes) {
      method.addStatement(
          "case $S -> $T.write(($T) value, json)",
          type.name().reflectionName(),
          Names.writer(type.name()),
          type.name());
    }
    for (Family family : families) {
      method.addStatement(
          "case $S -> $T.write(($T) value, json)",
          family.name().reflectionName(),
          Names.subtypes(family.name()),
          family.name());
    }
    return method
        .addStatement("default -> throw new $T(type.getName())", IllegalArgumentException.class)
        .endControlFlow()
        .build();
  }
}
