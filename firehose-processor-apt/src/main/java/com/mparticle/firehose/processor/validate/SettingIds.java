package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import com.palantir.javapoet.ClassName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that settings that arrive together have different ids. */
final class SettingIds implements Check {

  private static final Rule SETTING_ID = Rule.suppressibleError(
      "setting-id",
      "The id of a setting differs from those of the settings that arrive with it: of its interface, and of account"
          + " and connection settings",
      "customers know both as one setting");
  private static final Rule BLANK_SETTING_ID =
      Rule.error("blank-setting-id", "The id of a setting is not blank");

  @Override
  public List<Rule> rules() {
    return List.of(SETTING_ID, BLANK_SETTING_ID);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
            SettingMethods.wellTyped(module).flatMap(SettingIds::blank),
            module.sections().flatMap(SettingIds::arrivingTogether).flatMap(SettingIds::duplicates))
        .distinct();
  }

  private static Stream<Finding> blank(SettingDeclaration setting) {
    return setting.id().value().isBlank()
        ? Stream.of(new Finding(
            BLANK_SETTING_ID,
            setting.id().position(),
            "id of %s() is blank: write what mParticle should send, or remove id to have \"%1$s\""
                .formatted(setting.method())))
        : Stream.empty();
  }

  /** Connection settings arrive among the account settings, subscription settings by themselves. */
  private static Stream<List<SettingsDeclaration>> arrivingTogether(Section section) {
    List<SettingsDeclaration> all = section.settings().values().asList();
    return section.kind() == SectionKind.EVENTS ? Stream.of(all) : all.stream().map(List::of);
  }

  private static Stream<Finding> duplicates(List<SettingsDeclaration> together) {
    return Duplicates.of(
        named(together), named -> named.setting().id().value(), SettingIds::duplicate);
  }

  /** {@link SettingsInterfaces} reports an interface that is named twice. */
  private static Stream<Named> named(List<SettingsDeclaration> together) {
    Map<ClassName, SettingsDeclaration> byType = new LinkedHashMap<>();
    together.forEach(settings -> byType.putIfAbsent(settings.type(), settings));
    return byType.values().stream()
        .flatMap(settings -> settings.settings().stream()
            .map(setting -> new Named(
                "%s.%s()".formatted(settings.type().simpleName(), setting.method()), setting)));
  }

  private static Finding duplicate(Named first, Named second) {
    return new Finding(
        SETTING_ID,
        second.setting().id().position(),
        "%s has the id \"%s\" of %s, and their values arrive together: write another id"
            .formatted(second.method(), second.setting().id().value(), first.method()));
  }

  /**
   * A setting.
   *
   * @param method as messages name it: {@code Account.key()}
   */
  private record Named(String method, SettingDeclaration setting) {}
}
