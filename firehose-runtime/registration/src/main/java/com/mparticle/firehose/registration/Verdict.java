package com.mparticle.firehose.registration;

/**
 * What one change of a property means.
 *
 * @param consequence a clause for people; empty where there is nothing to say
 */
record Verdict(Impact impact, String consequence) {

  static Verdict none() {
    return new Verdict(Impact.NONE, "");
  }

  static Verdict cosmetic(String consequence) {
    return new Verdict(Impact.COSMETIC, consequence);
  }

  static Verdict reregistration(String consequence) {
    return new Verdict(Impact.REREGISTRATION, consequence);
  }

  static Verdict breaking(String consequence) {
    return new Verdict(Impact.BREAKING, consequence);
  }
}
