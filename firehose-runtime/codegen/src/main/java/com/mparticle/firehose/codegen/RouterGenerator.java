package com.mparticle.firehose.codegen;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class with a method, called hook, for each type of events and notifications. */
final class RouterGenerator {

  private static final String NAME = "EventRouter";
  private static final CharMatcher UPPER_CASE = CharMatcher.inRange('A', 'Z');
  private static final String FAILURE = "@throws Exception if the $L can't be handled\n";
  private static final String UNKNOWN = " of a type that this version does not know.";

  private final ClassName context;

  private RouterGenerator(ClassName context) {
    this.context = context;
  }

  /**
   * A router for the parts of batches.
   *
   * @param packageName where it is
   * @param families those of the parts
   */
  static TypeSpec generate(String packageName, List<Family> families) {
    RouterGenerator generator = new RouterGenerator(ClassName.get(packageName, "BatchContext"));
    TypeSpec.Builder router = TypeSpec.classBuilder(NAME)
        .addJavadoc(
            "Hands each part of a batch to the method for its type. A part of a type whose method is"
                + " not\noverridden is handed to the method for all others of its kind.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addMethod(MethodSpec.constructorBuilder().build());
    families.forEach(family -> generator.addTo(router, family));
    return router.build();
  }

  private void addTo(TypeSpec.Builder router, Family family) {
    router.addMethod(route(family));
    for (Family.Constant constant : family.constants()) {
      router.addMethod(hook(family, constant.valueType(), summary(constant)));
    }
    family.unknown().ifPresent(type -> router.addMethod(hook(family, type, UNKNOWN)));
    router.addMethod(hookForOthers(family));
  }

  /** Called with what is of a known value type, or unknown; never with what is malformed. */
  private MethodSpec route(Family family) {
    String part = noun(family);
    MethodSpec.Builder method = MethodSpec.methodBuilder("route")
        .addJavadoc("Hands $L that could be read to the method for its type.\n", withArticle(part))
        .addModifiers(Modifier.FINAL)
        .addParameter(family.name(), part)
        .addParameter(context, "context")
        .addException(Exception.class)
        // A switch over the enum itself would add a class for javac's table of constants.
        .beginControlFlow("switch ($L.type().ordinal())", part);
    List<Family.Constant> constants = family.constants();
    for (int ordinal = 0; ordinal < constants.size(); ordinal++) {
      Family.Constant constant = constants.get(ordinal);
      method.addStatement(call(ordinal, constant.name(), constant.valueType(), part));
    }
    family
        .unknown()
        .ifPresent(type -> method.addStatement(call(constants.size(), "UNKNOWN", type, part)));
    return method
        .addStatement("default -> throw new IllegalArgumentException()")
        .endControlFlow()
        .build();
  }

  private static CodeBlock call(int ordinal, String constant, ClassName valueType, String part) {
    return CodeBlock.of(
        "case $L /* $L */ -> $L(($T) $L, context)",
        ordinal,
        constant,
        hookName(valueType),
        valueType,
        part);
  }

  private MethodSpec hook(Family family, ClassName valueType, String summary) {
    String part = noun(family);
    return hook(hookName(valueType), valueType, part)
        .addJavadoc(
            "Handles $L$L\nUnless overridden, {@link #$L} handles it.\n\n",
            withArticle(part),
            summary,
            hookName(family))
        .addJavadoc(FAILURE, part)
        .addStatement("$L($L, context)", hookName(family), part)
        .build();
  }

  private MethodSpec hookForOthers(Family family) {
    String part = noun(family);
    return hook(hookName(family), family.name(), part)
        .addJavadoc(
            "Handles $L of a type whose own method is not overridden. Does nothing unless"
                + " overridden.\n\n",
            withArticle(part))
        .addJavadoc(FAILURE, part)
        .build();
  }

  private MethodSpec.Builder hook(String name, ClassName type, String part) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(type, part)
        .addParameter(context, "context")
        .addException(Exception.class);
  }

  private static String hookName(ClassName valueType) {
    return "process" + valueType.simpleName();
  }

  private static String hookName(Family family) {
    return "processOther" + family.name().simpleName();
  }

  /** What a value of the family is called: the last word of its name, such as {@code event}. */
  private static String noun(Family family) {
    String name = family.name().simpleName();
    return Ascii.toLowerCase(name.substring(UPPER_CASE.lastIndexIn(name)));
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** The Javadoc of a constant as the end of a sentence. */
  private static String summary(Family.Constant constant) {
    String doc = constant.doc().replaceAll("\\s+", " ");
    if (doc.isEmpty()) {
      throw new IllegalArgumentException("No Javadoc for the constant " + constant.name());
    }
    return ": " + Ascii.toLowerCase(doc.charAt(0)) + doc.substring(1);
  }
}
