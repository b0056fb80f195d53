package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.report.Rule;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

  @Test
  void namesAreUnique() {
    assertThat(Rules.all().stream().map(Rule::name).toList()).containsNoDuplicates();
  }

  @Test
  void namesAreInKebabCase() {
    for (Rule rule : Rules.all()) {
      assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
  }

  @Test
  void exceptionsAreClauses() {
    for (Rule rule : Rules.all()) {
      rule.exception().ifPresent(exception -> assertThat(exception).matches("[a-zA-Z].*[^.]"));
    }
  }

  @Test
  void warningsCanBeSuppressed() {
    for (Rule rule : Rules.all()) {
      assertThat(rule.isSuppressible() || rule.severity() != Rule.Severity.WARNING)
          .isTrue();
    }
  }

  @Test
  void summariesAreSentencesWithoutFullStop() {
    for (Rule rule : Rules.all()) {
      assertThat(rule.summary()).matches("[A-Z@].*[^.]");
    }
  }
}
