package com.mparticle.firehose.processor.generated;

import java.util.List;

/** Chooses what kind of class a module is, and where it stands. */
final class ClassGenerator {

  private final Choices choices;
  private final Names names;
  private final ModulePlan module;
  private final TypePlan type;

  ClassGenerator(Choices choices, Names names, ModulePlan module) {
    this.choices = choices;
    this.names = names;
    this.module = module;
    this.type = module.type;
  }

  void chooseClass() {
    type.packageName = names.packageName();
    type.name = names.className("Acme");
    boolean isNested = choices.has(Construct.NESTED_CLASS);
    if (isNested) {
      enclose();
    }
    chooseKind(isNested);
    if (choices.has(Construct.DEPRECATED_CLASS)) {
      type.annotations += "@java.lang.SuppressWarnings(\"deprecation\")\n";
      addDeprecation();
    }
  }

  /** Only where no other class of the partner refers to it. */
  private void addDeprecation() {
    if (type.enclosing.isEmpty()) {
      type.annotations = "/** @deprecated as a test */\n@java.lang.Deprecated\n" + type.annotations;
    }
  }

  private void enclose() {
    do {
      String outer = names.className("Outer");
      type.enclosing.add(choices.oneOf(
          type.enclosing.isEmpty()
              ? List.of(
                  "class " + outer,
                  "public class " + outer,
                  "interface " + outer,
                  "enum " + outer,
                  "record " + outer + "(int x)",
                  "class " + outer + "<O>")
              : List.of(
                  "static class " + outer,
                  "interface " + outer,
                  "public static class " + outer,
                  "enum " + outer)));
    } while (choices.has(Construct.DEEPLY_NESTED_CLASS));
  }

  private void chooseKind(boolean isNested) {
    String isStatic = isNested ? "static " : "";
    String created = type.qualifiedName();
    type.modifiers = choices.oneOf(List.of("", "public ", "final ", "public final ")) + isStatic;
    module.instance = "new " + created + "()";
    if (choices.has(Construct.RECORD)) {
      type.keyword = "record";
      type.components = choices.oneOf(List.of("()", "(int x)"));
      module.instance = "new " + created + type.components.replace("int x", "1");
    } else if (choices.has(Construct.ENUM)) {
      type.keyword = "enum";
      type.modifiers = "public " + isStatic;
      type.start = "ONE;\n";
      module.instance = created + ".ONE";
    } else if (choices.has(Construct.INTERFACE)) {
      type.keyword = "interface";
      type.modifiers = choices.oneOf(List.of("", "public ")) + isStatic;
      module.instance += " {}";
    } else if (choices.has(Construct.ABSTRACT_CLASS)) {
      type.modifiers = choices.oneOf(List.of("abstract ", "public abstract ")) + isStatic;
      module.instance += " {}";
    } else {
      chooseClassKind(created);
    }
  }

  private void chooseClassKind(String created) {
    if (choices.has(Construct.GENERIC_CLASS)) {
      type.typeParameters.put(
          "A", choices.oneOf(List.of("", "java.lang.Number", Given.EVENT.text())));
      module.instance = "new " + created + "<>()";
    }
    boolean isInner = type.enclosing.size() == 1
        && type.enclosing.get(0).startsWith("class ")
        && choices.has(Construct.INNER_CLASS);
    if (isInner) {
      type.modifiers = type.modifiers.replace("static ", "");
      String outer = created.substring(0, created.length() - type.name.length() - 1);
      String arguments = type.enclosing.get(0).contains("<") ? "<java.lang.Integer>" : "";
      module.instance = "new " + outer + arguments + "().new " + type.name
          + (type.typeParameters.isEmpty() ? "()" : "<>()");
    }
  }
}
