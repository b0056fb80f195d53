package com.mparticle.firehose.processor.validate;

import com.google.auto.common.Visibility;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the dispatcher can implement settings interfaces, and tell them apart. */
final class SettingsInterfaces implements Check {

  private static final Rule SETTINGS_INTERFACE = Rule.error(
      "settings-interface",
      "Settings are an interface that is neither private, generic nor sealed");
  private static final Rule DUPLICATE_SETTINGS =
      Rule.error("duplicate-settings", "A section names a settings interface at most once");

  @Override
  public List<Rule> rules() {
    return List.of(SETTINGS_INTERFACE, DUPLICATE_SETTINGS);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
        module
            .settings()
            .filter(settings -> !isHiddenWith(module, settings))
            .flatMap(SettingsInterfaces::implementable),
        module.sections().flatMap(SettingsInterfaces::duplicates));
  }

  /** {@link ModuleClass} reports a private class that holds both the module and its settings. */
  private static boolean isHiddenWith(ModuleDeclaration module, SettingsDeclaration settings) {
    return module.visibility() == Visibility.PRIVATE
        && settings.visibility() == Visibility.PRIVATE
        && settings.type().topLevelClassName().equals(module.className().topLevelClassName());
  }

  private static Stream<Finding> implementable(SettingsDeclaration settings) {
    if (!settings.isInterface()) {
      return finding(settings, "no interface, which alone can have settings: write an interface");
    }
    if (settings.visibility() == Visibility.PRIVATE) {
      return finding(
          settings,
          "private or nested in a private class, where no dispatcher can use it: remove private");
    }
    if (settings.isGeneric()) {
      return finding(settings, "generic, but a form has fixed fields: remove its type parameters");
    }
    if (settings.isSealed()) {
      return finding(settings, "sealed, but the dispatcher implements it: remove sealed");
    }
    return Stream.empty();
  }

  private static Stream<Finding> finding(SettingsDeclaration settings, String fault) {
    return Stream.of(new Finding(
        SETTINGS_INTERFACE,
        settings.position(),
        "%s is %s".formatted(settings.type().simpleName(), fault)));
  }

  private static Stream<Finding> duplicates(Section section) {
    return Duplicates.of(
        section.settings().entrySet().stream(),
        named -> named.getValue().type(),
        (first, second) -> new Finding(
            DUPLICATE_SETTINGS,
            second.getValue().position(),
            "%s is both %s and %s of %s, which a parameter could not tell apart: write another interface for %3$s"
                .formatted(
                    second.getValue().type().simpleName(),
                    first.getKey().sourceText(),
                    second.getKey().sourceText(),
                    Phrases.annotation(section.kind()))));
  }
}
