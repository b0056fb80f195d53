package com.mparticle.firehose.processor.validate;

import com.google.common.base.Ascii;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingKind;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import com.mparticle.firehose.settings.InvalidSettingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the defaults of settings are values that customers could enter. */
final class SettingDefaults implements Check {

  private static final Rule SETTING_DEFAULT = Rule.error(
      "setting-default",
      "The default of a setting is a value of its type and range; an Optional has none");

  @Override
  public List<Rule> rules() {
    return List.of(SETTING_DEFAULT);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return SettingMethods.wellTyped(module)
        .flatMap(setting -> setting.defaultValue().stream()
            .flatMap(written -> fault(setting, written.value()).stream()
                .map(fault -> new Finding(SETTING_DEFAULT, written.position(), fault))))
        .distinct();
  }

  private static Optional<String> fault(SettingDeclaration setting, String written) {
    if (setting.optional()) {
      return Optional.of(
          "%s() returns %s, which a default never leaves empty: remove defaultValue, or the Optional"
              .formatted(setting.method(), setting.returnType()));
    }
    return isReadable(setting) && !isInExponentForm(setting, written)
        ? Optional.empty()
        : Optional.of("defaultValue \"%s\" of %s() is not %s: write one"
            .formatted(written, setting.method(), expected(setting)));
  }

  /** Returns whether the dispatcher could read the default if a customer had entered it. */
  private static boolean isReadable(SettingDeclaration setting) {
    if (setting.constants().isPresent()) {
      return setting.defaultValue().stream()
          .allMatch(written -> setting.constants().get().find(written.value()).isPresent());
    }
    try {
      setting.kind().read(setting.defaults(), setting.id().value(), min(setting), max(setting));
      return true;
    } catch (InvalidSettingException e) {
      return false;
    }
  }

  /** A form for whole numbers accepts no exponent. */
  private static boolean isInExponentForm(SettingDeclaration setting, String written) {
    return (setting.kind() == SettingKind.INT || setting.kind() == SettingKind.LONG)
        && Ascii.toLowerCase(written).contains("e");
  }

  private static double min(SettingDeclaration setting) {
    return bound(setting, setting.min()).orElse(-Double.MAX_VALUE);
  }

  private static double max(SettingDeclaration setting) {
    return bound(setting, setting.max()).orElse(Double.MAX_VALUE);
  }

  /** Ignores invalid ranges, which {@link SettingRanges} reports. */
  private static Optional<Double> bound(
      SettingDeclaration setting, Optional<Located<Double>> bound) {
    return bound.filter(written -> SettingRanges.isValid(setting)).map(Located::value);
  }

  private static String expected(SettingDeclaration setting) {
    if (setting.constants().isPresent()) {
      return "one of " + String.join(", ", setting.constants().get().names());
    }
    Optional<Double> min = bound(setting, setting.min());
    return setting.kind().description()
        + min.map(least -> " of at least " + Phrases.number(least)).orElse("")
        + bound(setting, setting.max())
            .map(most -> (min.isPresent() ? " and" : " of") + " at most " + Phrases.number(most))
            .orElse("");
  }
}
