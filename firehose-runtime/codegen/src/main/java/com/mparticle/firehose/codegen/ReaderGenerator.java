package com.mparticle.firehose.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that reads a value type through its builder. */
final class ReaderGenerator {

  private ReaderGenerator() {}

  static TypeSpec generate(ValueType type) {
    return TypeSpec.classBuilder(Names.reader(type.name()))
        .addJavadoc("Reads {@link $T}.\n", type.name())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addField(names(type))
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read(type))
        .build();
  }

  private static MethodSpec read(ValueType type) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type.name())
        .addParameter(Names.READER, "json")
        .addException(IOException.class);
    if (!type.isFamilyMember()) {
      method.addStatement("json.beginObject()");
    }
    method
        .addStatement("$T.Builder builder = $T.builder()", type.name(), type.name())
        .addStatement("int name = json.selectName(NAMES, 0)")
        .beginControlFlow("while (name != $T.NO_MORE)", Names.READER)
        .beginControlFlow("switch (name)");
    int index = 0;
    for (Property property : readProperties(type)) {
      method.addCode("case $L -> ", labels(property, index)).addCode(assignment(property));
      index += property.wireNames().size();
    }
    method
        .addStatement(
            "default -> json.$L()", type.isFamilyMember() ? "skipUnknownProperty" : "skipValue")
        .endControlFlow()
        .addStatement("name = json.selectName(NAMES, name + 1)")
        .endControlFlow();
    for (String count : type.counts()) {
      method.addStatement("builder.$L(json.$L())", count, count);
    }
    return method.addStatement("return builder.build()").build();
  }

  private static FieldSpec names(ValueType type) {
    return Names.propertyNamesField(
            readProperties(type).stream().flatMap(property -> property.wireNames().stream()))
        .addModifiers(Modifier.PRIVATE)
        .build();
  }

  private static List<Property> readProperties(ValueType type) {
    return type.properties().stream().filter(Property::isRead).toList();
  }

  /** The indices of a property's names, and these for those who read the code. */
  private static CodeBlock labels(Property property, int index) {
    CodeBlock.Builder labels = CodeBlock.builder();
    for (String name : property.wireNames()) {
      labels.add(labels.isEmpty() ? "" : ", ").add("$L /* $L */", index++, name);
    }
    return labels.build();
  }

  private static CodeBlock assignment(Property property) {
    CodeBlock next = CodeBlock.of("json.$L()", property.kind().reader());
    return switch (property.kind()) {
      case STRING, UUID, BOOLEAN, DECIMAL, INSTANT, INT, LONG, DOUBLE, PLAIN_BOOLEAN, PLAIN_INT ->
        set(property, next);
      case PLAIN_STRING -> setUnlessNull(property, next);
      case VALUE -> set(property, CodeBlock.of("json.isNull() ? null : $L", readElement(property)));
      case VALUES -> elements(property, readElement(property));
      case STRINGS, TEXTS -> elements(property, next);
      case VALUES_BY_NAME -> entries(property, readElement(property));
      case TEXTS_BY_NAME -> set(property, next);
      case TEXT_LISTS_BY_NAME, TEXT_MAPS_BY_NAME -> entries(property, next);
    };
  }

  private static CodeBlock readElement(Property property) {
    return CodeBlock.of(
        "$T.read(json)", Names.reader(property.element().orElseThrow().type()));
  }

  private static CodeBlock set(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("builder.$L($L)", property.accessor(), value)
        .build();
  }

  private static CodeBlock setUnlessNull(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .add("{\n$>")
        .beginControlFlow("if (!json.isNull())")
        .add(set(property, value))
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  /** A list that stands there twice counts once, the last time. */
  private static CodeBlock elements(Property property, CodeBlock element) {
    return CodeBlock.builder()
        .add("{\n$>")
        .addStatement("builder.$L($T.of())", property.accessor(), List.class)
        .beginControlFlow(
            "for (boolean more = json.firstElement(); more; more = json.nextElement())")
        .addStatement("builder.$L($L)", property.adder("add"), element)
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  private static CodeBlock entries(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .add("{\n$>")
        .addStatement("builder.$L($T.of())", property.accessor(), Map.class)
        .beginControlFlow(
            "for ($T key = json.firstKey(); key != null; key = json.nextKey())", String.class)
        .addStatement("builder.$L(key, $L)", property.adder("put"), value)
        .endControlFlow()
        .add("$<}\n")
        .build();
  }
}
