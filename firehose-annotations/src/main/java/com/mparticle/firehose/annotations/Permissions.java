package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.registration.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The data that a module requests beyond events (wire format, "Permissions and what each gates").
 * mParticle omits from messages what is not requested here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Permissions {
  /** User identities that the module receives. */
  UserIdentityPermission[] user() default {};

  /** Device identities that the module receives. */
  DeviceIdentityPermission[] device() default {};

  /** The identity by which the partner itself knows the user; at most one. */
  PartnerIdentityPermission[] partner() default {};

  /** Other data that the module receives. */
  Permission[] allow() default {};
}
