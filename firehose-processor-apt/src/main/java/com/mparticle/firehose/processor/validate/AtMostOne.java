package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks lists of which mParticle takes one element. */
final class AtMostOne {

  private AtMostOne() {}

  /**
   * Returns a finding at the second element, if there is one.
   *
   * @param owner the annotation that holds the list
   * @param element the annotation that is an element of it
   * @param positions the elements
   */
  static Stream<Finding> check(Rule rule, String owner, String element, List<Position> positions) {
    return positions.stream()
        .skip(1)
        .limit(1)
        .map(second -> new Finding(
            rule,
            second,
            "%s names %s %s, but mParticle takes one: remove all but one"
                .formatted(owner, positions.size(), element)));
  }
}
