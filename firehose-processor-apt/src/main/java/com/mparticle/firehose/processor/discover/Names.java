package com.mparticle.firehose.processor.discover;

/** Names of the annotations. */
final class Names {

  private static final String ANNOTATIONS = "com.mparticle.firehose.annotations.";

  private Names() {}

  /** Qualified name of one of our annotations. */
  static String annotation(String simpleName) {
    return ANNOTATIONS + simpleName;
  }
}
