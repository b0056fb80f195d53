package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When mParticle sends membership changes; for use in
 * {@link AudienceProcessing#bulkConfiguration()}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface BulkConfiguration {
  /** The number of changes to wait for, at least 1. If not written: mParticle's default, 2000. */
  int waitForMessages() default 0;

  /** The time to wait in minutes, at least 1. If not written: mParticle's default, 720. */
  int waitInMinutes() default 0;
}
