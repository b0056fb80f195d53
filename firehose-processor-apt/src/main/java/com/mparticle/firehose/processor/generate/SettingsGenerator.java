package com.mparticle.firehose.processor.generate;

import com.google.common.base.CaseFormat;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Generates what handlers get their settings from: for each settings interface that they take, a
 * record that implements it, and a field that reads the settings of a message as that record.
 */
final class SettingsGenerator {

  private final ModuleDeclaration module;
  private final Map<ClassName, SettingsDeclaration> taken;
  private final NameAllocator fieldNames = new NameAllocator();
  private final NameAllocator recordNames = new NameAllocator();

  SettingsGenerator(ModuleDeclaration module) {
    this.module = module;
    this.taken = takenBy(module);
    HandledTypesGenerator.NAMES.forEach(fieldNames::newName);
    for (ClassName type : taken.keySet()) {
      fieldNames.newName(
          CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, type.simpleName()), type);
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
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
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

  /** Returns the method that reads settings without a message; none if no handler takes any. */
  List<MethodSpec> methods() {
    if (taken.isEmpty()) {
      return List.of();
    }
    TypeVariableName type = TypeVariableName.get("T");
    MethodSpec.Builder method = MethodSpec.methodBuilder("settings")
        .addJavadoc("""
            Reads settings as a handler would get them, for tests and tools.

            @param type the settings interface
            @param values by id of the setting, as mParticle sends them
            @throws $T if settings are missing or malformed; it names them all
            @throws IllegalArgumentException if the handlers take no settings of this type
            """, InvalidSettingException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(type)
        .returns(type)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), type), "type")
        .addParameter(ParameterizedTypeName.get(Map.class, String.class, String.class), "values");
    for (ClassName settings : taken.keySet()) {
      method
          .beginControlFlow("if (type == $T.class)", settings)
          .addStatement("return type.cast($L.of(values))", fieldNames.get(settings))
          .endControlFlow();
    }
    return List.of(method
        .addStatement(
            "throw new IllegalArgumentException($S + type.getName())",
            "Expected %s, found "
                .formatted(taken.keySet().stream()
                    .map(settings -> String.join(".", settings.simpleNames()) + ".class")
                    .collect(Collectors.joining(" or "))))
        .build());
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
