package com.mparticle.firehose.processor.generated;

/** A mistake that partners make. */
interface Mistake {

  /** The rule that tells of it; empty if javac itself does. */
  String rule();

  /**
   * Makes the mistake.
   *
   * @return whether the module could have it; if not, the module is as it was
   */
  boolean make(ModulePlan module, Choices choices);
}
