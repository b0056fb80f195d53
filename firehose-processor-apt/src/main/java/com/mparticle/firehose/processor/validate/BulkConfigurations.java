package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks when mParticle sends membership changes. */
final class BulkConfigurations implements Check {

  private static final Rule ONE_BULK_CONFIGURATION = Rule.error(
      "one-bulk-configuration", "@AudienceProcessing names at most one @BulkConfiguration");
  private static final Rule BULK_VALUE =
      Rule.error("bulk-value", "The values of @BulkConfiguration are positive");

  @Override
  public List<Rule> rules() {
    return List.of(ONE_BULK_CONFIGURATION, BULK_VALUE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.audiences().map(AudienceSection::bulkConfiguration).stream()
        .flatMap(bulks ->
            Stream.concat(tooMany(bulks), bulks.stream().flatMap(BulkConfigurations::values)));
  }

  private static Stream<Finding> tooMany(List<AudienceSection.Bulk> bulks) {
    return AtMostOne.check(
        ONE_BULK_CONFIGURATION,
        "@AudienceProcessing",
        "@BulkConfiguration",
        bulks.stream().map(AudienceSection.Bulk::position).toList());
  }

  private static Stream<Finding> values(AudienceSection.Bulk bulk) {
    return Stream.concat(
        value("waitForMessages", "messages", bulk.waitForMessages()),
        value("waitInMinutes", "minutes", bulk.waitInMinutes()));
  }

  private static Stream<Finding> value(
      String member, String unit, Optional<Located<Integer>> written) {
    return written.stream()
        .filter(value -> value.value() <= 0)
        .map(value -> new Finding(
            BULK_VALUE,
            value.position(),
            "%s is %s: write a positive number of %s, or remove it for mParticle's default"
                .formatted(member, value.value(), unit)));
  }
}
