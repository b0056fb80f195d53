package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/**
 * The record that implements a settings interface: a component for each setting, read from the
 * values received.
 */
final class SettingsRecord {

  private SettingsRecord() {}

  static TypeSpec of(SettingsDeclaration settings, String name) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    settings
        .settings()
        .forEach(setting -> components.addParameter(typeOf(setting), setting.method()));
    return TypeSpec.recordBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(components.build())
        .addSuperinterface(settings.type())
        .addMethod(factory(settings, name))
        .addMethod(toStringWithoutValues(settings))
        .build();
  }

  private static MethodSpec factory(SettingsDeclaration settings, String name) {
    List<CodeBlock> values = settings.settings().stream()
        .map(setting -> CodeBlock.of("\n$L", valueOf(setting)))
        .toList();
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.STATIC)
        .returns(ClassName.get("", name))
        .addParameter(SettingValues.class, "values")
        .addStatement("return new $L($L)", name, CodeBlock.join(values, ","))
        .build();
  }

  private static MethodSpec toStringWithoutValues(SettingsDeclaration settings) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S", settings.type().simpleName() + "[***]")
        .build();
  }

  private static TypeName typeOf(SettingDeclaration setting) {
    boolean optional = setting.optional();
    return switch (setting.kind()) {
      case TEXT ->
        optional
            ? ParameterizedTypeName.get(Optional.class, String.class)
            : ClassName.get(String.class);
      case INT -> optional ? ClassName.get(OptionalInt.class) : TypeName.INT;
      case LONG -> optional ? ClassName.get(OptionalLong.class) : TypeName.LONG;
      case FLOAT -> optional ? ClassName.get(OptionalDouble.class) : TypeName.DOUBLE;
      case BOOLEAN ->
        optional ? ParameterizedTypeName.get(Optional.class, Boolean.class) : TypeName.BOOLEAN;
      case UNSUPPORTED -> throw unchecked(setting);
    };
  }

  private static CodeBlock valueOf(SettingDeclaration setting) {
    CodeBlock value = CodeBlock.of(
        "values.$L$L($S$L)",
        setting.required() ? "required" : "optional",
        wordFor(setting),
        setting.id().value(),
        boundsOf(setting));
    return setting.required() || setting.optional()
        ? value
        : CodeBlock.of("$L.orElse($L)", value, defaultOf(setting));
  }

  private static String wordFor(SettingDeclaration setting) {
    return switch (setting.kind()) {
      case TEXT -> "Text";
      case INT -> "Int";
      case LONG -> "Long";
      case FLOAT -> "Double";
      case BOOLEAN -> "Boolean";
      case UNSUPPORTED -> throw unchecked(setting);
    };
  }

  private static CodeBlock boundsOf(SettingDeclaration setting) {
    if (setting.min().isEmpty() && setting.max().isEmpty()) {
      return CodeBlock.of("");
    }
    double min = setting.min().map(Located::value).orElse(Double.NEGATIVE_INFINITY);
    double max = setting.max().map(Located::value).orElse(Double.POSITIVE_INFINITY);
    return CodeBlock.of(", $L, $L", bound(setting, min), bound(setting, max));
  }

  /** A bound beyond the numbers of the setting's type becomes the outermost of them. */
  private static CodeBlock bound(SettingDeclaration setting, double bound) {
    return switch (setting.kind()) {
      case INT -> Literals.of((int) bound);
      case LONG -> Literals.of((long) bound);
      case FLOAT -> Literals.of(Math.max(-Double.MAX_VALUE, Math.min(bound, Double.MAX_VALUE)));
      case TEXT, BOOLEAN, UNSUPPORTED -> throw unchecked(setting);
    };
  }

  private static CodeBlock defaultOf(SettingDeclaration setting) {
    SettingValues defaults = setting.defaults();
    String id = setting.id().value();
    return switch (setting.kind()) {
      case TEXT -> CodeBlock.of("$S", defaults.optionalText(id).orElse(""));
      case INT -> Literals.of(defaults.requiredInt(id));
      case LONG -> Literals.of(defaults.requiredLong(id));
      case FLOAT -> Literals.of(defaults.requiredDouble(id));
      case BOOLEAN -> CodeBlock.of("$L", defaults.optionalBoolean(id).orElse(false));
      case UNSUPPORTED -> throw unchecked(setting);
    };
  }

  private static IllegalStateException unchecked(SettingDeclaration setting) {
    return new IllegalStateException(setting.method() + "() is not checked");
  }
}
