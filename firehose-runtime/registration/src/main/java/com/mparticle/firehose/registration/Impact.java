package com.mparticle.firehose.registration;

/** What a difference between two registrations means, from the least to the worst. */
public enum Impact {
  /** Nothing: the difference is not reported. */
  NONE("none"),
  /** Only texts for people differ: the new registration can be sent at any time. */
  COSMETIC("cosmetic"),
  /** The change takes effect when mParticle has the new registration. */
  REREGISTRATION("needs re-registration"),
  /** mParticle or connected customers can't follow the change. */
  BREAKING("breaking");

  private final String label;

  Impact(String label) {
    this.label = label;
  }

  /** Returns its name as output shows it, such as {@code needs re-registration}. */
  public String label() {
    return label;
  }
}
