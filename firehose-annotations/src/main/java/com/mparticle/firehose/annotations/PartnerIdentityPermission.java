package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.eventprocessing.Identity;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requests a partner identity; for use in {@link Permissions#partner()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface PartnerIdentityPermission {
  /**
   * The type of identity: {@code PartnerName_IdentityName}, or {@code $cookie_sync_id} for a cookie
   * sync id. It can't be renamed later.
   */
  String type();

  /** How mParticle encodes the value; hashes are those of the lower-cased value. */
  Identity.Encoding encoding() default Identity.Encoding.RAW;

  /**
   * Whether mParticle sends only data of users that have at least one of the required identities.
   */
  boolean required() default false;
}
