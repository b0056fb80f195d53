package com.mparticle.firehose.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that writes a value type. */
final class WriterGenerator {

  private WriterGenerator() {}

  static TypeSpec generate(ValueType type) {
    return TypeSpec.classBuilder(Names.writer(type.name()))
        .addJavadoc("Writes {@link $T}.\n", type.name())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(write(type))
        .build();
  }

  private static MethodSpec write(ValueType type) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(type.name(), "value")
        .addParameter(Names.WRITER, "json")
        .addException(IOException.class);
    if (type.rawJson().isPresent()) {
      return method.addStatement("json.json(value.$L())", type.rawJson().get()).build();
    }
    method.addStatement("json.beginObject()");
    type.properties().forEach(property -> method.addCode(property(property)));
    type.flags().ifPresent(flags -> method.addCode(flags(flags)));
    return method.addStatement("json.endObject()").build();
  }

  private static CodeBlock flags(Flags flags) {
    return CodeBlock.builder()
        .beginControlFlow("for ($T flag : value.$L())", flags.type(), flags.accessor())
        .addStatement("json.bool(flag.wireFlag(), true)")
        .endControlFlow()
        .build();
  }

  private static CodeBlock property(Property property) {
    return switch (property.kind()) {
      case VALUE -> value(property);
      case VALUES -> values(property);
      case VALUES_BY_NAME -> valuesByName(property);
      default -> property.isWrittenIfFalse() ? simple(property) : ifTrue(property);
    };
  }

  private static CodeBlock simple(Property property) {
    return CodeBlock.builder()
        .addStatement(
            "json.$L($S, value.$L())",
            property.kind().writer(),
            property.wireName(),
            property.accessor())
        .build();
  }

  private static CodeBlock ifTrue(Property property) {
    return CodeBlock.builder()
        .beginControlFlow("if (value.$L())", property.accessor())
        .add(simple(property))
        .endControlFlow()
        .build();
  }

  private static CodeBlock value(Property property) {
    return CodeBlock.builder()
        .beginControlFlow("if (value.$L().isPresent())", property.accessor())
        .addStatement("json.name($S)", property.wireName())
        .addStatement(
            "$T.write(value.$L().get(), json)", elementWriter(property), property.accessor())
        .endControlFlow()
        .build();
  }

  private static CodeBlock values(Property property) {
    return CodeBlock.builder()
        .beginControlFlow("if (!value.$L().isEmpty())", property.accessor())
        .addStatement("json.beginArray($S)", property.wireName())
        .beginControlFlow("for ($T element : value.$L())", element(property), property.accessor())
        .addStatement("$T.write(element, json)", elementWriter(property))
        .endControlFlow()
        .addStatement("json.endArray()")
        .endControlFlow()
        .build();
  }

  private static CodeBlock valuesByName(Property property) {
    return CodeBlock.builder()
        .beginControlFlow("if (!value.$L().isEmpty())", property.accessor())
        .addStatement("json.beginObject($S)", property.wireName())
        .beginControlFlow(
            "for ($T entry : value.$L().entrySet())",
            ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), ClassName.get(String.class), element(property)),
            property.accessor())
        .addStatement("json.key(entry.getKey())")
        .addStatement("$T.write(entry.getValue(), json)", elementWriter(property))
        .endControlFlow()
        .addStatement("json.endObject()")
        .endControlFlow()
        .build();
  }

  private static ClassName element(Property property) {
    return property.element().orElseThrow().type();
  }

  private static ClassName elementWriter(Property property) {
    Property.Element element = property.element().orElseThrow();
    return element.isFamily() ? Names.subtypes(element.type()) : Names.writer(element.type());
  }
}
