package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A setting that customers make: a method of an interface that is named as {@code accountSettings},
 * {@code connectionSettings} or {@code subscriptionSettings}. It is both the field of the form and
 * the accessor of the value.
 *
 * <p>The return type tells the type of the setting: {@code String} is text, {@code int} and
 * {@code long} integer, {@code double} float, {@code boolean} boolean. A setting is required unless
 * it returns an {@code Optional} ({@code Optional<String>}, {@code OptionalInt},
 * {@code OptionalLong}, {@code OptionalDouble}, {@code Optional<Boolean>}), has a
 * {@link #defaultValue()}, or is a {@code boolean}, which is false where the customer leaves it
 * out. Empty text counts as left out, and so does blank text where no text is expected.
 *
 * <p>The form has the settings in the order of the source, those of inherited interfaces first.
 * Other methods of the interface need a body; they are the partner's own. A handler whose settings
 * are missing or malformed is not called: it counts as failed with an
 * {@link com.mparticle.firehose.settings.InvalidSettingException}.
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

  /**
   * The value that the field starts with, and that the accessor returns where the customer gave
   * none: a number in digits, {@code true} or {@code false}, or any text, even empty. There is none
   * where it is left out.
   */
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
