package com.mparticle.firehose.processor.generate;

import com.google.common.base.CaseFormat;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates what handlers get their settings from: for each settings interface that they take, a
 * record that implements it, and a field that reads the settings of a message as that record.
 */
final class SettingsGenerator {

  /** Names of the module's field and of the hooks' parameters. */
  private static final List<String> NAMES_IN_USE = List.of(
      "module",
      "context",
      "event",
      "events",
      "notification",
      "notifications",
      "request",
      "invocation",
      "user",
      "membership",
      "type");

  private final ModuleDeclaration module;
  private final Map<ClassName, SettingsDeclaration> taken;
  private final NameAllocator fieldNames = new NameAllocator();
  private final NameAllocator recordNames = new NameAllocator();

  SettingsGenerator(ModuleDeclaration module) {
    this.module = module;
    this.taken = takenBy(module);
    NAMES_IN_USE.forEach(fieldNames::newName);
    for (ClassName type : taken.keySet()) {
      fieldNames.newName(
          CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.simpleName()), type);
      recordNames.newName("Parsed" + type.simpleName(), type);
    }
  }

  private static Map<ClassName, SettingsDeclaration> takenBy(ModuleDeclaration module) {
    Map<ClassName, SettingsDeclaration> taken = new LinkedHashMap<>();
    for (Handler handler : module.handlers()) {
      for (Parameter parameter : handler.parameters()) {
        parameter
            .source()
            .settings()
            .map(source -> module.settings(handler.kind().section(), source))
            .ifPresent(settings -> taken.putIfAbsent(settings.type(), settings));
      }
    }
    return taken;
  }

  /** Returns a field for each settings interface. */
  List<FieldSpec> fields() {
    return taken.keySet().stream()
        .map(type -> FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(TypedSettings.class), type),
                fieldNames.get(type))
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .initializer("$L", reader(type))
            .build())
        .toList();
  }

  /** An anonymous class, not a lambda: lambdas add to the cold start of AWS Lambda functions. */
  private TypeSpec reader(ClassName type) {
    return TypeSpec.anonymousClassBuilder("")
        .superclass(ParameterizedTypeName.get(ClassName.get(TypedSettings.class), type))
        .addMethod(MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(type)
            .addParameter(SettingValues.class, "values")
            .addStatement("return $L.of(values)", recordNames.get(type))
            .build())
        .build();
  }

  /** Returns a record for each settings interface. */
  List<TypeSpec> types() {
    return taken.values().stream()
        .map(settings -> SettingsRecordGenerator.of(settings, recordNames.get(settings.type())))
        .toList();
  }

  /** Returns the name of the field for a settings interface of a section. */
  String fieldOf(SectionKind section, ParameterSource source) {
    return fieldNames.get(module.settings(section, source).type());
  }
}
