package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When mParticle sends membership changes; to be used in
 * {@link AudienceProcessing#bulkConfiguration()}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface BulkConfiguration {
  /**
   * The number of changes to wait for: positive. mParticle's default, 2000, where it is left out.
   */
  int waitForMessages() default 0;

  /** The time to wait, in minutes: positive. mParticle's default, 720, where it is left out. */
  int waitInMinutes() default 0;
}
