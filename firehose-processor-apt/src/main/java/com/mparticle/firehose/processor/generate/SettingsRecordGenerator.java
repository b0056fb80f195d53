package com.mparticle.firehose.processor.generate;

import com.google.common.collect.Lists;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The record that implements a settings interface: a component for each setting, read from the
 * values received. Where there are more settings than a record can have components, the components
 * are records that each have some of the settings.
 */
final class SettingsRecordGenerator {

  /** A constructor takes at most 254 parameters, or half as many of type long or double. */
  private static final int MAX_COMPONENTS = 127;

  private SettingsRecordGenerator() {}

  static TypeSpec of(SettingsDeclaration settings, String name) {
    TypeSpec.Builder type = settings.settings().size() <= MAX_COMPONENTS
        ? record(settings.settings(), name)
        : recordOfParts(settings.settings(), name);
    return type.addModifiers(Modifier.PRIVATE)
        .addSuperinterface(settings.type())
        .addMethod(toStringWithoutValues(settings))
        .build();
  }

  private static TypeSpec.Builder record(List<SettingDeclaration> settings, String name) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    settings.forEach(setting -> components.addParameter(setting.type(), setting.method()));
    return TypeSpec.recordBuilder(name)
        .recordConstructor(components.build())
        .addMethod(factory(
            name, settings.stream().map(SettingsRecordGenerator::valueOf).toList()));
  }

  private static TypeSpec.Builder recordOfParts(List<SettingDeclaration> settings, String name) {
    NameAllocator names = new NameAllocator();
    settings.forEach(setting -> names.newName(setting.method()));
    TypeSpec.Builder type = TypeSpec.recordBuilder(name);
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    List<CodeBlock> values = new ArrayList<>();
    for (List<SettingDeclaration> part : Lists.partition(settings, MAX_COMPONENTS)) {
      String partName = "Part" + (values.size() + 1);
      String component = names.newName("part" + (values.size() + 1));
      type.addType(record(part, partName).addModifiers(Modifier.PRIVATE).build());
      components.addParameter(ClassName.get("", partName), component);
      part.forEach(setting -> type.addMethod(accessor(setting, component)));
      values.add(CodeBlock.of("$L.of(values)", partName));
    }
    return type.recordConstructor(components.build()).addMethod(factory(name, values));
  }

  private static MethodSpec accessor(SettingDeclaration setting, String component) {
    return MethodSpec.methodBuilder(setting.method())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(setting.type())
        .addStatement("return $L.$L()", component, setting.method())
        .build();
  }

  private static MethodSpec factory(String name, List<CodeBlock> values) {
    List<CodeBlock> lines =
        values.stream().map(value -> CodeBlock.of("\n$L", value)).toList();
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.STATIC)
        .returns(ClassName.get("", name))
        .addParameter(SettingValues.class, "values")
        .addStatement("return new $L($L)", name, CodeBlock.join(lines, ","))
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

  private static CodeBlock valueOf(SettingDeclaration setting) {
    if (setting.isLenient()) {
      return CodeBlock.of(
          "values.lenient$L($S$L, $L)",
          setting.kind().accessor(),
          setting.id().value(),
          allBoundsOf(setting),
          defaultOf(setting));
    }
    CodeBlock value = CodeBlock.of(
        "values.$L$L($S$L)",
        setting.optional() || setting.hasDefault() ? "optional" : "required",
        setting.kind().accessor(),
        setting.id().value(),
        boundsOf(setting));
    return setting.hasDefault() ? CodeBlock.of("$L.orElse($L)", value, defaultOf(setting)) : value;
  }

  private static CodeBlock boundsOf(SettingDeclaration setting) {
    boolean isUnbounded = setting.min().isEmpty() && setting.max().isEmpty();
    return isUnbounded && setting.constants().isEmpty() ? CodeBlock.of("") : allBoundsOf(setting);
  }

  /** Returns the arguments that say which values there are: a range, or the constants. */
  private static CodeBlock allBoundsOf(SettingDeclaration setting) {
    if (setting.constants().isPresent()) {
      return CodeBlock.of(", $T.values()", setting.constants().get().type());
    }
    double min = setting.min().map(Located::value).orElse(Double.NEGATIVE_INFINITY);
    double max = setting.max().map(Located::value).orElse(Double.POSITIVE_INFINITY);
    return setting.kind().nearest(min).isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(", $L, $L", bound(setting, min), bound(setting, max));
  }

  /** A bound outside the numbers of the setting's type becomes the first or last of them. */
  private static CodeBlock bound(SettingDeclaration setting, double bound) {
    return Literals.of(setting.kind().nearest(bound).orElseThrow());
  }

  private static CodeBlock defaultOf(SettingDeclaration setting) {
    if (setting.constants().isPresent()) {
      SettingDeclaration.Constants constants = setting.constants().get();
      String written = setting.defaultValue().map(Located::value).orElseThrow();
      return CodeBlock.of("$T.$L", constants.type(), constants.find(written).orElseThrow());
    }
    return Literals.of(setting
        .kind()
        .read(setting.defaults(), setting.id().value(), -Double.MAX_VALUE, Double.MAX_VALUE));
  }
}
