package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;

/** The function whose cold start is measured. */
public final class Function extends FirehoseLambdaHandler {

  /** As Lambda makes it. */
  public Function() {
    super(new CountingProcessor(true));
  }
}
