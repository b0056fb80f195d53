package com.mparticle.firehose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated class extends {@code HookRecorder}, which the build generates: each of its hooks
 * for events and notifications adds the name of the value type that it is for to a list.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface RecordsHooks {

  /** The processor whose hooks are recorded. */
  Class<?> value();
}
