package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that settings with a range are numbers, and that the range holds numbers of their type.
 */
final class SettingRanges implements Check {

  private static final Rule SETTING_RANGE =
      Rule.error("setting-range", "The range of a setting holds numbers of its type");

  @Override
  public List<Rule> rules() {
    return List.of(SETTING_RANGE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return SettingMethods.wellTyped(module).flatMap(SettingRanges::findings).distinct();
  }

  /** Returns whether the range of a setting is valid. */
  static boolean isValid(SettingDeclaration setting) {
    return findings(setting).findAny().isEmpty();
  }

  private static Stream<Finding> findings(SettingDeclaration setting) {
    return Streams.concat(
        misfit(setting, "min", setting.min()),
        misfit(setting, "max", setting.max()),
        empty(setting));
  }

  private static Stream<Finding> misfit(
      SettingDeclaration setting, String member, Optional<Located<Double>> bound) {
    return bound.stream()
        .filter(written -> !fits(setting, written.value()))
        .map(written -> new Finding(
            SETTING_RANGE,
            written.position(),
            "%s of %s() is %s, which no %s is: write another number, or remove %1$s"
                .formatted(
                    member,
                    setting.method(),
                    Phrases.number(written.value()),
                    setting.returnType())));
  }

  private static Stream<Finding> empty(SettingDeclaration setting) {
    return setting.min().stream()
        .flatMap(min -> setting.max().stream()
            .filter(max -> fits(setting, min.value()) && fits(setting, max.value()))
            .filter(max -> min.value() > max.value())
            .map(max -> new Finding(
                SETTING_RANGE,
                min.position(),
                "min of %s() is %s, but max is %s: write a smaller min, or a greater max"
                    .formatted(
                        setting.method(),
                        Phrases.number(min.value()),
                        Phrases.number(max.value())))));
  }

  private static boolean fits(SettingDeclaration setting, double bound) {
    return setting.kind().nearest(bound).stream()
        .anyMatch(nearest -> nearest.doubleValue() == bound);
  }
}
