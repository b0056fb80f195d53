package com.mparticle.firehose.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The classes that generated code is made of. */
final class Names {

  static final String PACKAGE = "com.mparticle.firehose.json.codec";
  static final ClassName READER = ClassName.get(PACKAGE, "JsonReader");
  static final ClassName WRITER = ClassName.get(PACKAGE, "JsonWriter");
  static final ClassName POLYMORPHIC = ClassName.get(PACKAGE, "PolymorphicReader");
  static final ClassName PROPERTY_NAMES = ClassName.get(PACKAGE, "PropertyNames");

  private Names() {}

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
        .build();
  }

  static ClassName reader(ClassName valueType) {
    return ClassName.get(PACKAGE, valueType.simpleName() + "Reader");
  }

  /** The class that reads the values of a family; it is written by hand. */
  static ClassName polymorphicReader(ClassName family) {
    return ClassName.get(PACKAGE, "Polymorphic" + family.simpleName() + "Reader");
  }

  static ClassName writer(ClassName valueType) {
    return ClassName.get(PACKAGE, valueType.simpleName() + "Writer");
  }

  /** The constant {@code NAMES} that knows these names by index. */
  static FieldSpec.Builder propertyNamesField(Stream<String> wireNames) {
    return propertyNamesField(Stream.empty(), wireNames);
  }

  /**
   * The constant {@code NAMES} that knows these names by index, and those of flags after them.
   *
   * @param flags an array of flags; none if there are no flags
   */
  static FieldSpec.Builder propertyNamesField(Stream<CodeBlock> flags, Stream<String> wireNames) {
    CodeBlock names = Stream.concat(flags, wireNames.map(name -> CodeBlock.of("$S", name)))
        .collect(CodeBlock.joining(",$W"));
    return FieldSpec.builder(PROPERTY_NAMES, "NAMES", Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($L)", PROPERTY_NAMES, names);
  }

  /** The class that selects the value type of a family. */
  static ClassName subtypes(ClassName family) {
    return ClassName.get(PACKAGE, family.simpleName() + "Subtypes");
  }
}
