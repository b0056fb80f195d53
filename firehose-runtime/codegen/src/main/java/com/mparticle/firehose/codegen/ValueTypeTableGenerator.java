package com.mparticle.firehose.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that knows the value type of each constant of a family's enum. It is a class of
 * its own so that a function that starts loads the value types of its messages alone, not those of
 * all constants.
 */
final class ValueTypeTableGenerator {

  private ValueTypeTableGenerator() {}

  static TypeSpec generate(Family family) {
    return TypeSpec.classBuilder(family.name().simpleName() + "ValueTypes")
        .addJavadoc("The value type of each {@link $T}.\n", family.typeEnum())
        .addModifiers(Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(of(family))
        .build();
  }

  private static MethodSpec of(Family family) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.STATIC)
        .returns(ParameterizedTypeName.get(
            ClassName.get(Class.class), WildcardTypeName.subtypeOf(family.name())))
        .addParameter(family.typeEnum(), "type")
        .beginControlFlow("return switch (type)");
    for (Family.Constant constant : family.constants()) {
      method.addStatement("case $L -> $T.class", constant.name(), constant.valueType());
    }
    family.unknown().ifPresent(type -> method.addStatement("case UNKNOWN -> $T.class", type));
    return method.addCode("$<};\n").build();
  }
}
