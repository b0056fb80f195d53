package com.mparticle.firehose.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that reads a value type through its builder. */
final class ReaderGenerator {

  private ReaderGenerator() {}

  static TypeSpec generate(ValueType type) {
    TypeSpec.Builder reader = TypeSpec.classBuilder(Names.reader(type.name()))
        .addJavadoc("Reads {@link $T}.\n", type.name())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    type.flags().ifPresent(flags -> reader.addField(constants(flags)));
    return reader
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
        .addCode(type.flags().map(ReaderGenerator::noFlags).orElse(CodeBlock.of("")))
        .addStatement("int name = json.selectName(NAMES, 0)")
        .beginControlFlow("while (name != $T.END_OF_OBJECT)", Names.READER)
        .beginControlFlow("switch (name)");
    int index = 0;
    for (Property property : readProperties(type)) {
      method.addCode("case $L -> ", labels(property, index)).addCode(assignment(property));
      index += property.wireNames().size();
    }
    String skip = type.isFamilyMember() ? "skipUnknownProperty" : "skipValue";
    if (type.flags().isPresent()) {
      method
          .addStatement("case $T.UNKNOWN -> json.$L()", Names.PROPERTY_NAMES, skip)
          .addCode(flag(type.flags().get(), index));
    } else {
      method.addStatement("default -> json.$L()", skip);
    }
    method
        .endControlFlow()
        .addStatement("name = json.selectName(NAMES, name + 1)")
        .endControlFlow();
    for (String count : type.counts()) {
      method.addStatement("builder.$L(json.filter().$L())", count, count);
    }
    type.flags().ifPresent(flags -> method.addStatement("builder.$1L($1L)", flags.accessor()));
    return method.addStatement("return builder.build()").build();
  }

  private static FieldSpec names(ValueType type) {
    return Names.propertyNamesField(
            type.flags().map(flags -> CodeBlock.of("FLAGS")).stream(),
            readProperties(type).stream().flatMap(property -> property.wireNames().stream()))
        .addModifiers(Modifier.PRIVATE)
        .build();
  }

  private static FieldSpec constants(Flags flags) {
    return FieldSpec.builder(ArrayTypeName.of(flags.type()), "FLAGS")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.values()", flags.type())
        .build();
  }

  private static CodeBlock noFlags(Flags flags) {
    return CodeBlock.builder()
        .addStatement(
            "$1T<$2T> $3L = $1T.noneOf($2T.class)", EnumSet.class, flags.type(), flags.accessor())
        .build();
  }

  /** Of several flags of one name, the last one counts. */
  private static CodeBlock flag(Flags flags, int firstIndex) {
    return CodeBlock.builder()
        .add("default -> {\n$>")
        .addStatement("$T flag = FLAGS[name - $L]", flags.type(), firstIndex)
        .beginControlFlow("if (json.nextBoolean())")
        .addStatement("$L.add(flag)", flags.accessor())
        .nextControlFlow("else")
        .addStatement("$L.remove(flag)", flags.accessor())
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  /** The properties that a reader sets; the type of a family member was read before. */
  private static List<Property> readProperties(ValueType type) {
    return type.properties().stream()
        .filter(Property::isRead)
        .filter(property -> !(type.isFamilyMember() && property.wireName().equals("type")))
        .toList();
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
      case VALUE ->
        set(property, CodeBlock.of("json.skipNull() ? null : $L", readElement(property)));
      case VALUES -> elements(property, addValue(property));
      case STRINGS -> elements(property, add(property, next));
      case VALUES_BY_NAME -> entries(property, readElement(property));
      case STRINGS_BY_NAME -> set(property, next);
      case STRING_LISTS_BY_NAME, STRING_MAPS_BY_NAME -> entries(property, next);
    };
  }

  private static CodeBlock readElement(Property property) {
    Property.Element element = property.element().orElseThrow();
    return CodeBlock.of(
        "$T.read(json)",
        element.isFamily()
            ? Names.polymorphicReader(element.type())
            : Names.reader(element.type()));
  }

  private static CodeBlock set(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("builder.$L($L)", property.accessor(), value)
        .build();
  }

  private static CodeBlock setUnlessNull(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .add("{\n$>")
        .beginControlFlow("if (!json.skipNull())")
        .add(set(property, value))
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  /** Adds an element to a list; readers of families return null for what is skipped. */
  private static CodeBlock addValue(Property property) {
    Property.Element element = property.element().orElseThrow();
    if (!element.isFamily()) {
      return add(property, readElement(property));
    }
    return CodeBlock.builder()
        .addStatement("$T element = $L", element.type(), readElement(property))
        .beginControlFlow("if (element != null)")
        .add(add(property, CodeBlock.of("element")))
        .endControlFlow()
        .build();
  }

  private static CodeBlock add(Property property, CodeBlock element) {
    return CodeBlock.builder()
        .addStatement("builder.$L($L)", property.adder("add"), element)
        .build();
  }

  /** Of several properties of one name, the last one counts. */
  private static CodeBlock elements(Property property, CodeBlock add) {
    return CodeBlock.builder()
        .add("{\n$>")
        .addStatement("builder.$L($T.of())", property.accessor(), List.class)
        .beginControlFlow("if (!json.skipNull())")
        .addStatement("json.beginArray()")
        .beginControlFlow("while (json.hasNextElement())")
        .add(add)
        .endControlFlow()
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  private static CodeBlock entries(Property property, CodeBlock value) {
    return CodeBlock.builder()
        .add("{\n$>")
        .addStatement("builder.$L($T.of())", property.accessor(), Map.class)
        .beginControlFlow("if (!json.skipNull())")
        .addStatement("json.beginObject()")
        .beginControlFlow(
            "for ($T key = json.nextKey(); key != null; key = json.nextKey())", String.class)
        .addStatement("builder.$L(key, $L)", property.adder("put"), value)
        .endControlFlow()
        .endControlFlow()
        .add("$<}\n")
        .build();
  }
}
