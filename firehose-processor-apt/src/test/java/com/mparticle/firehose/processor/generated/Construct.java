package com.mparticle.firehose.processor.generated;

/** What a partner's class may have and most do not, with how often a generated class has it. */
enum Construct {
  // The class.
  STRANGE_PACKAGE(15),
  STRANGE_CLASS_NAME(25),
  NESTED_CLASS(25),
  DEEPLY_NESTED_CLASS(20),
  INNER_CLASS(20),
  GENERIC_CLASS(8),
  RECORD(5),
  ENUM(4),
  INTERFACE(4),
  ABSTRACT_CLASS(6),
  DEPRECATED_CLASS(5),
  CLASSES_WITH_NAMES_OF_JAVA_LANG(12),
  STRANGE_TEXT(20),
  TEXT_OF_CONSTANTS(20),
  // Where its handlers are.
  SUPERCLASS(30),
  SUPERINTERFACE(20),
  OTHER_PACKAGE(30),
  GENERIC_SUPERTYPE(50),
  MIDDLE_CLASS(30),
  OVERRIDDEN_HANDLER(15),
  // The handlers.
  STRANGE_METHOD_NAME(30),
  SAME_METHOD_NAME(20),
  UNANNOTATED_OVERLOAD(25),
  GENERIC_METHOD(10),
  THROWS(30),
  DEPRECATED_METHOD(5),
  ANNOTATED_TYPES(8),
  STRANGE_PARAMETER_NAME(25),
  // Settings.
  SETTINGS_IN_OTHER_PACKAGE(20),
  SETTINGS_OF_EQUAL_NAMES(25),
  INHERITED_SETTINGS(25),
  GENERIC_SETTINGS(15),
  STRANGE_SETTING_NAME(25),
  DEPRECATED_SETTING(5),
  METHODS_WITH_BODIES(15),
  SHARED_SETTINGS(20),
  // The compilation.
  OTHER_PROCESSOR(12),
  JAVA_MODULE(8),
  RELEASE(10),
  READS_CHECKED(20);

  private final int percent;

  Construct(int percent) {
    this.percent = percent;
  }

  int percent() {
    return percent;
  }
}
