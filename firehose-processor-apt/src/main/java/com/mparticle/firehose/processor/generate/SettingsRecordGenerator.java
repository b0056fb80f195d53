package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The record that implements a settings interface: a component for each setting, read from the
 * values received.
 */
final class SettingsRecordGenerator {

  private SettingsRecordGenerator() {}

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
    return setting.optional() ? setting.kind().optionalType() : setting.kind().plainType();
  }

  private static CodeBlock valueOf(SettingDeclaration setting) {
    CodeBlock value = CodeBlock.of(
        "values.$L$L($S$L)",
        setting.required() ? "required" : "optional",
        setting.kind().accessor(),
        setting.id().value(),
        boundsOf(setting));
    return setting.required() || setting.optional()
        ? value
        : CodeBlock.of("$L.orElse($L)", value, defaultOf(setting));
  }

  private static CodeBlock boundsOf(SettingDeclaration setting) {
    if (setting.min().isEmpty() && setting.max().isEmpty()) {
      return CodeBlock.of("");
    }
    double min = setting.min().map(Located::value).orElse(Double.NEGATIVE_INFINITY);
    double max = setting.max().map(Located::value).orElse(Double.POSITIVE_INFINITY);
    return CodeBlock.of(", $L, $L", bound(setting, min), bound(setting, max));
  }

  /** A bound outside the numbers of the setting's type becomes the first or last of them. */
  private static CodeBlock bound(SettingDeclaration setting, double bound) {
    return Literals.of(setting.kind().nearest(bound).orElseThrow());
  }

  private static CodeBlock defaultOf(SettingDeclaration setting) {
    return Literals.of(setting
        .kind()
        .read(setting.defaults(), setting.id().value(), -Double.MAX_VALUE, Double.MAX_VALUE));
  }
}
