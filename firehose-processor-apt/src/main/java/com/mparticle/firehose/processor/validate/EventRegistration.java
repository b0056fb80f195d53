package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks which events a module is registered for. */
final class EventRegistration implements Check {

  private static final int ANY_AGE = -1;

  private static final Rule NO_RUNTIME_ENVIRONMENTS = Rule.error(
      "no-runtime-environments", "@EventProcessing names at least one runtime environment");
  private static final Rule DUPLICATE_RUNTIME_ENVIRONMENT = Rule.error(
      "duplicate-runtime-environment",
      "@EventProcessing names each runtime environment at most once");
  private static final Rule MAX_DATA_AGE = Rule.error(
      "max-data-age",
      "The greatest age of events is a positive number of hours, or -1 for any age");

  @Override
  public List<Rule> rules() {
    return List.of(NO_RUNTIME_ENVIRONMENTS, DUPLICATE_RUNTIME_ENVIRONMENT, MAX_DATA_AGE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.events().stream()
        .flatMap(section -> Streams.concat(
            noRuntimeEnvironments(section),
            duplicateRuntimeEnvironments(section),
            allAndSome(section),
            maxDataAge(section)));
  }

  private static Stream<Finding> noRuntimeEnvironments(EventSection section) {
    return Stream.of(section.runtimeEnvironments())
        .filter(environments -> environments.value().isEmpty())
        .map(
            environments -> new Finding(
                NO_RUNTIME_ENVIRONMENTS,
                environments.position(),
                "runtimeEnvironments is empty, so that no events arrive: write one, such as RuntimeEnvironment.Type.IOS, or allRuntimeEnvironments = true"));
  }

  private static Stream<Finding> duplicateRuntimeEnvironments(EventSection section) {
    return Duplicates.of(
        section.runtimeEnvironments().value().stream(),
        Located::value,
        (first, second) -> new Finding(
            DUPLICATE_RUNTIME_ENVIRONMENT,
            second.position(),
            "runtimeEnvironments names %s twice: remove one of them"
                .formatted(second.value().name())));
  }

  private static Stream<Finding> allAndSome(EventSection section) {
    Located<Boolean> all = section.allRuntimeEnvironments();
    return all.value() && !section.runtimeEnvironments().position().equals(all.position())
        ? Stream.of(new Finding(
            DUPLICATE_RUNTIME_ENVIRONMENT,
            section.runtimeEnvironments().position(),
            "runtimeEnvironments names what allRuntimeEnvironments covers: remove one of them"))
        : Stream.empty();
  }

  private static Stream<Finding> maxDataAge(EventSection section) {
    return Stream.of(section.maxDataAgeHours())
        .filter(hours -> hours.value() < ANY_AGE || hours.value() == 0)
        .map(hours -> new Finding(
            MAX_DATA_AGE,
            hours.position(),
            "maxDataAgeHours is %s, which no event fits: write a positive number of hours, or -1 for events of any age"
                .formatted(hours.value())));
  }
}
