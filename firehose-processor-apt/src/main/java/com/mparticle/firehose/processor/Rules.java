package com.mparticle.firehose.processor;

import com.mparticle.firehose.processor.access.AccessRules;
import com.mparticle.firehose.processor.registered.RegisteredRules;
import com.mparticle.firehose.processor.report.Rule;
import com.mparticle.firehose.processor.validate.Checks;
import java.util.List;
import java.util.stream.Stream;

/** The rules of all packages. */
final class Rules {

  private Rules() {}

  /** Returns all rules, in the order in which they are checked. */
  static List<Rule> all() {
    return Stream.of(
            Checks.rules(),
            DispatcherNames.rules(),
            SourceLevel.rules(),
            StrayAnnotations.rules(),
            RegisteredRules.all(),
            AccessRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
