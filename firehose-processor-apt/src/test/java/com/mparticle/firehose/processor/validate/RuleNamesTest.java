package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class RuleNamesTest {

  @Test
  void namesAreUnique() {
    assertThat(Checks.rules().stream().map(Rule::name).toList()).containsNoDuplicates();
  }

  @Test
  void namesAreInKebabCase() {
    for (Rule rule : Checks.rules()) {
      assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
  }

  @Test
  void summariesAreSentencesWithoutFullStop() {
    for (Rule rule : Checks.rules()) {
      assertThat(rule.summary()).matches("[A-Z@].*[^.]");
    }
  }
}
