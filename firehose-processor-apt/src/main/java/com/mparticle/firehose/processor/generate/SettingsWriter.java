package com.mparticle.firehose.processor.generate;

import com.google.common.base.CaseFormat;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what handlers get their settings from: for each settings interface that they take, a
 * record that implements it, and a field that reads the settings of a message as that record.
 */
final class SettingsWriter {

  private static final List<String> NAMES_IN_USE = List.of(
      "module", "context", "event", "notification", "request", "invocation", "user", "membership");

  private final ModuleDeclaration module;
  private final Map<ClassName, SettingsDeclaration> taken;
  private final NameAllocator fieldNames = new NameAllocator();
  private final NameAllocator recordNames = new NameAllocator();

  SettingsWriter(ModuleDeclaration module) {
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
        if (parameter.source().isSettings()) {
          SettingsDeclaration settings =
              settingsOf(module, handler.kind().section(), parameter.source());
          taken.putIfAbsent(settings.type(), settings);
        }
      }
    }
    return taken;
  }

  private static SettingsDeclaration settingsOf(
      ModuleDeclaration module, SectionKind kind, ParameterSource source) {
    return module.section(kind).stream()
        .flatMap(section -> Optional.ofNullable(section.settings().get(source)).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(source + " of " + kind + " is not checked"));
  }

  /** A field for each settings interface. */
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

  /** A class rather than a function, which a function on AWS Lambda would have to make first. */
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

  /** A record for each settings interface. */
  List<TypeSpec> types() {
    return taken.values().stream()
        .map(settings -> SettingsRecord.of(settings, recordNames.get(settings.type())))
        .toList();
  }

  /** What a method that calls a handler passes to it. */
  CodeBlock argument(HandlerKind handler, ParameterSource source) {
    String field = fieldNames.get(settingsOf(module, handler.section(), source).type());
    if (source == ParameterSource.SUBSCRIPTION_SETTINGS) {
      String received =
          handler == HandlerKind.MEMBERSHIP_HANDLER ? "membership.audience()" : "request";
      return CodeBlock.of("$L.of($L.audienceSubscriptionSettings())", field, received);
    }
    return handler == HandlerKind.SUBSCRIPTION_HANDLER || handler == HandlerKind.DSR_HANDLER
        ? CodeBlock.of("$L.of(request.account())", field)
        : CodeBlock.of("context.settings($L)", field);
  }

  /** The response to a subscription with the settings that a handler returned. */
  CodeBlock subscriptionResponse(CodeBlock settings) {
    return CodeBlock.of("responseWith($L)", settings);
  }

  /** The methods that the other code in here calls. */
  List<MethodSpec> methods() {
    boolean returnsSettings = module.handlers(HandlerKind.SUBSCRIPTION_HANDLER).stream()
        .anyMatch(handler -> handler.returned().kind() == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS);
    return returnsSettings
        ? List.of(responseWith(
            settingsOf(module, SectionKind.AUDIENCES, ParameterSource.SUBSCRIPTION_SETTINGS)))
        : List.of();
  }

  private static MethodSpec responseWith(SettingsDeclaration settings) {
    CallChain values = CallChain.builderOf(SettingValues.class);
    settings
        .settings()
        .forEach(setting -> values.call(
            "put", CodeBlock.of("$S, settings.$L()", setting.id().value(), setting.method())));
    CodeBlock response = CallChain.builderOf(AudienceSubscriptionResponse.class)
        .call("audienceSubscriptionSettings", values.call("build").call("asMap").code())
        .call("build")
        .code();
    return MethodSpec.methodBuilder("responseWith")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(AudienceSubscriptionResponse.class)
        .addParameter(settings.type(), "settings")
        .addCode("return $L;\n", response)
        .build();
  }
}
