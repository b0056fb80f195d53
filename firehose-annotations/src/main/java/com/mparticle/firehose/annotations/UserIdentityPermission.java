package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requests a user identity; for use in {@link Permissions#user()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface UserIdentityPermission {
  /** The type of identity. */
  UserIdentity.Type type();

  /** How mParticle encodes the value; hashes are those of the lower-cased value. */
  Identity.Encoding encoding() default Identity.Encoding.RAW;

  /**
   * Whether mParticle sends only data of users that have at least one of the required identities.
   */
  boolean required() default false;
}
