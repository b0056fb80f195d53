package com.mparticle.firehose.emulator;

/**
 * What goes wrong between mParticle and a module, so that the module gets messages more than once.
 *
 * <p>mParticle does not document whether it sends duplicates. It does repeat messages of which it
 * got no answer, whether or not the module handled them.
 *
 * @param loseAnswerEvery of how many messages one is handled and its answer lost, so that it is
 *     sent again; 0 for none, 1 for all
 * @param repeatEvery of how many messages one is sent again although it was answered; 0 for none
 */
public record Faults(int loseAnswerEvery, int repeatEvery) {

  /** Nothing goes wrong. */
  public static final Faults NONE = new Faults(0, 0);

  /** Checks that no number is negative. */
  public Faults {
    if (loseAnswerEvery < 0 || repeatEvery < 0) {
      throw new IllegalArgumentException("A number of messages is not negative");
    }
  }

  /** The answer of one of so many messages is lost. */
  public static Faults losingAnswers(int oneOf) {
    return new Faults(oneOf, 0);
  }

  /** One of so many messages is sent twice. */
  public static Faults repeating(int oneOf) {
    return new Faults(0, oneOf);
  }

  boolean losesAnswer(long message) {
    return loseAnswerEvery > 0 && message % loseAnswerEvery == 0;
  }

  boolean repeats(long message) {
    return repeatEvery > 0 && message % repeatEvery == 0;
  }
}
