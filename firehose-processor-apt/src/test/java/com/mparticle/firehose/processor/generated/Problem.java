package com.mparticle.firehose.processor.generated;

/**
 * Something that is not as it should be.
 *
 * @param kind what is wrong, alike for all modules with which it is
 * @param details what is wrong with this module
 */
record Problem(String kind, String details) {

  @Override
  public String toString() {
    return kind + ": " + details;
  }
}
