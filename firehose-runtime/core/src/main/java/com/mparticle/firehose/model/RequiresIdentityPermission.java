package com.mparticle.firehose.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this property or constant stands for reaches only partners whose registration has a
 * permission for identities of this kind, and then only for the identity types that are permitted
 * (wire format, "Permissions and what each gates").
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresIdentityPermission {

  /**
   * The kind of identity: {@code UserIdentity}, {@code DeviceIdentity} or {@code PartnerIdentity}.
   */
  Class<?> value();
}
