package com.mparticle.firehose.processor.generated;

import com.google.common.collect.ImmutableSet;

/** What generated modules do not have as long as the processor can't deal with it. */
final class KnownProblems {

  static final ImmutableSet<Construct> CONSTRUCTS =
      ImmutableSet.of();

  static final ImmutableSet<Mistake> MISTAKES = ImmutableSet.of();

  private KnownProblems() {}
}
