package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the response to a subscription from the settings that a handler returns. */
final class SettingsResponseGenerator {

  private static final String METHOD = "responseWith";

  private SettingsResponseGenerator() {}

  /** Returns a call of the method that makes the response. */
  static CodeBlock call(CodeBlock settings) {
    return CodeBlock.of("$L($L)", METHOD, settings);
  }

  /** Returns the method, if a handler returns settings. */
  static List<MethodSpec> methods(ModuleDeclaration module) {
    return module.handlers(HandlerKind.SUBSCRIPTION_HANDLER).stream()
        .filter(handler -> handler.returned().kind() == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS)
        .limit(1)
        .map(handler ->
            method(module.settings(SectionKind.AUDIENCES, ParameterSource.SUBSCRIPTION_SETTINGS)))
        .toList();
  }

  private static MethodSpec method(SettingsDeclaration settings) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add("return $T.builder()$>$>", AudienceSubscriptionResponse.class)
        .add("\n.audienceSubscriptionSettings($T.builder()$>$>", SettingValues.class);
    for (SettingDeclaration setting : settings.settings()) {
      code.add("\n.put($S, settings.$L())", setting.id().value(), setting.method());
    }
    return MethodSpec.methodBuilder(METHOD)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(AudienceSubscriptionResponse.class)
        .addParameter(settings.type(), "settings")
        .addCode(code.add("\n.build()")
            .add("\n.asMap())$<$<")
            .add("\n.build();$<$<\n")
            .build())
        .build();
  }
}
