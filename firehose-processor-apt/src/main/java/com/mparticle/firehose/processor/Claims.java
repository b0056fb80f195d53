package com.mparticle.firehose.processor;

import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.annotations.FirehoseModule;
import java.lang.annotation.Annotation;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;

/**
 * Whether to claim annotations. With {@code -Xlint:processing}, javac warns of annotations that no
 * processor claims, unless they are of {@code java.lang}; but once all annotations of a round are
 * claimed, it runs no further processor.
 */
final class Claims {

  /** The annotation that marks generated dispatchers. */
  static final String GENERATED = "javax.annotation.processing.Generated";

  /** Our annotations, and the one that marks generated dispatchers. */
  static final ImmutableSet<String> SUPPORTED =
      ImmutableSet.of(FirehoseModule.class.getPackageName() + ".*", GENERATED);

  private static final ImmutableSet<Class<? extends Annotation>> NEVER_CLAIMED = ImmutableSet.of(
      Override.class, Deprecated.class, SuppressWarnings.class, FunctionalInterface.class);

  private Claims() {}

  /**
   * Returns whether all processors run if our annotations are claimed.
   *
   * @param isWaiting whether a module waits for types of another processor
   */
  static boolean isSafe(RoundEnvironment round, boolean isWaiting) {
    return !round.getElementsAnnotatedWithAny(NEVER_CLAIMED).isEmpty()
        || (!isWaiting && isOnlyProcessor());
  }

  private static boolean isOnlyProcessor() {
    try {
      return ServiceLoader.load(Processor.class, FirehoseProcessor.class.getClassLoader()).stream()
          .allMatch(provider -> provider.type() == FirehoseProcessor.class);
    } catch (ServiceConfigurationError e) {
      return false;
    }
  }
}
