package com.mparticle.firehose.codegen;

import com.palantir.javapoet.ClassName;

/** The classes that generated code is made of. */
final class Names {

  static final String PACKAGE = "com.mparticle.firehose.json";
  static final ClassName INPUT = ClassName.get(PACKAGE, "JsonInput");
  static final ClassName OUTPUT = ClassName.get(PACKAGE, "JsonOutput");
  static final ClassName PROPERTY_NAMES = ClassName.get(PACKAGE, "PropertyNames");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Names() {}

  /** The class that reads a value type or family; that of a family is written by hand. */
  static ClassName reader(ClassName type) {
    return ClassName.get(PACKAGE, type.simpleName() + "Reader");
  }

  static ClassName writer(ClassName valueType) {
    return ClassName.get(PACKAGE, valueType.simpleName() + "Writer");
  }

  /** The class that selects the value type of a family. */
  static ClassName types(ClassName family) {
    return ClassName.get(PACKAGE, family.simpleName() + "Types");
  }
}
