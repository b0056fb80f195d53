package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requests a device identity; for use in {@link Permissions#device()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface DeviceIdentityPermission {
  /** The type of identity. */
  DeviceIdentity.Type type();

  /** How mParticle encodes the value; hashes are those of the lower-cased value. */
  Identity.Encoding encoding() default Identity.Encoding.RAW;

  /**
   * Whether mParticle sends only data of users that have at least one of the required identities.
   */
  boolean required() default false;
}
