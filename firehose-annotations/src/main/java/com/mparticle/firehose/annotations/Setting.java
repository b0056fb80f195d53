package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A setting that customers make: a method of an interface that is named as {@code accountSettings}, {@code
 * connectionSettings} or {@code subscriptionSettings}. It is both the field of the form and the accessor of the value.
 *
 * <p>The return type tells the type of the setting: {@code String} is text, {@code int} and {@code long} integer, {@code
 * double} float, {@code boolean} boolean. A setting is required unless it returns an {@code Optional} ({@code
 * Optional<String>}, {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble}), has a {@link #defaultValue()}, or
 * is a {@code boolean}, which is false where the customer leaves it out.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Setting {
  /** Label of the field; not blank. */
  String name();

  /** A short description without markdown or links. Left out where empty. */
  String description() default "";

  /** Id of the setting in messages; the name of the method where empty. */
  String id() default "";

  /** The value that the field starts with, and that the accessor returns where the customer gave none; text of the setting's type. */
  String defaultValue() default "";

  /** The least value allowed; numbers only. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The greatest value allowed; numbers only. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether the value is masked once it is set; text only. */
  boolean confidential() default false;

  /** Whether customers see the field. */
  boolean visible() default true;

  /** Whether the field is a checked box at first; boolean only. */
  boolean checked() default false;
}
