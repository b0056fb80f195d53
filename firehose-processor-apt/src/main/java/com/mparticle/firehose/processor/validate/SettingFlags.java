package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks that settings have the properties of their type only, and that those which customers do
 * not see have a value.
 */
final class SettingFlags implements Check {

  private static final Rule SETTING_CONFIDENTIAL =
      Rule.error("setting-confidential", "A confidential setting is text");
  private static final Rule SETTING_CHECKED =
      Rule.error("setting-checked", "A checked setting is a boolean");
  private static final Rule SETTING_VISIBLE = Rule.error(
      "setting-visible",
      "An account or connection setting that customers do not see is a boolean, optional, or has a default");
  private static final Rule SETTING_AS_TEXT =
      Rule.error("setting-as-text", "A setting that is registered as text is something else");
  private static final Rule SETTING_REQUIRED = Rule.error(
      "setting-required", "A required setting is neither an Optional nor a box to check");

  @Override
  public List<Rule> rules() {
    return List.of(
        SETTING_CONFIDENTIAL, SETTING_CHECKED, SETTING_VISIBLE, SETTING_AS_TEXT, SETTING_REQUIRED);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
            SettingMethods.wellTyped(module).flatMap(SettingFlags::misplaced),
            entered(module).flatMap(SettingFlags::hidden))
        .distinct();
  }

  /** Subscription settings may be answers to a subscription, which customers do not enter. */
  private static Stream<SettingDeclaration> entered(ModuleDeclaration module) {
    return module
        .sections()
        .flatMap(section -> section.settings().entrySet().stream())
        .filter(named -> named.getKey() != ParameterSource.SUBSCRIPTION_SETTINGS)
        .map(Map.Entry::getValue)
        .filter(SettingsDeclaration::isInterface)
        .flatMap(settings -> settings.settings().stream())
        .filter(setting -> setting.kindIfKnown().isPresent());
  }

  private static Stream<Finding> misplaced(SettingDeclaration setting) {
    return Streams.concat(
        misplaced(
            SETTING_CONFIDENTIAL,
            setting,
            "confidential",
            setting.confidential(),
            setting.isText(),
            "text"),
        misplaced(
            SETTING_CHECKED, setting, "checked", setting.checked(), isBox(setting), "a boolean"),
        asText(setting),
        required(setting));
  }

  private static boolean isBox(SettingDeclaration setting) {
    return setting.kind() == SettingKind.BOOLEAN && !setting.isText();
  }

  private static Stream<Finding> hidden(SettingDeclaration setting) {
    return !setting.visible().value() && setting.required()
        ? Stream.of(new Finding(
            SETTING_VISIBLE,
            setting.visible().position(),
            "%s() is required, but customers do not see it and can't enter a value: %s, or remove visible"
                .formatted(setting.method(), withoutValue(setting))))
        : Stream.empty();
  }

  private static String withoutValue(SettingDeclaration setting) {
    return setting.insists().value()
        ? "remove required"
        : "return %s, write a defaultValue".formatted(SimpleTypeNames.of(setting.optionalType()));
  }

  private static Stream<Finding> misplaced(
      Rule rule,
      SettingDeclaration setting,
      String member,
      Located<Boolean> flag,
      boolean canBe,
      String kindName) {
    return flag.value() && !canBe
        ? Stream.of(new Finding(
            rule,
            flag.position(),
            "%s() returns %s and is %s, which only %s can be: remove %3$s"
                .formatted(setting.method(), setting.returnType(), member, kindName)))
        : Stream.empty();
  }

  private static Stream<Finding> asText(SettingDeclaration setting) {
    return setting.asText().value() && setting.kind() == SettingKind.TEXT
        ? Stream.of(new Finding(
            SETTING_AS_TEXT,
            setting.asText().position(),
            "%s() returns %s, which is text already: remove asText"
                .formatted(setting.method(), setting.returnType())))
        : Stream.empty();
  }

  private static Stream<Finding> required(SettingDeclaration setting) {
    return setting.insists().value() && (setting.optional() || isBox(setting))
        ? Stream.of(new Finding(
            SETTING_REQUIRED,
            setting.insists().position(),
            "%s() returns %s, which is never required: remove required%s"
                .formatted(
                    setting.method(),
                    setting.returnType(),
                    setting.optional() ? ", or the Optional" : ", or write asText = true")))
        : Stream.empty();
  }
}
