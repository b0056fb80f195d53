package com.mparticle.firehose.model;

import com.mparticle.firehose.model.registration.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this property or constant stands for reaches only partners whose registration has the
 * permission; mParticle leaves it out of messages to all others (wire format, "Permissions and what
 * each gates").
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {

  /** The permission that is needed. */
  Permission value();
}
