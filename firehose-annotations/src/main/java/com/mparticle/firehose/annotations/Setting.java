package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A setting of a customer: a method of an interface that a section names as
 * {@code accountSettings}, {@code connectionSettings} or {@code subscriptionSettings}. The method
 * declares the field of the form that customers fill in, and returns its value.
 *
 * <p>The return type decides the type of the setting: {@code String} is text, {@code int} and
 * {@code long} are integers, {@code double} is a float, {@code boolean} a boolean, and an enum of
 * the partner's is text that names one of its constants, in any case. A setting is required, unless
 * it returns an {@code Optional} ({@code Optional<String>}, {@code OptionalInt},
 * {@code OptionalLong}, {@code OptionalDouble}, {@code Optional<Boolean>} or an {@code Optional} of
 * an enum), has a {@link #defaultValue()}, or is a {@code boolean}, which is false without a value.
 * Empty text is no value; nor is blank text, if the setting is a number, boolean or constant.
 *
 * <p>The form shows the settings in the order of the source, those of inherited interfaces first.
 * Other methods of the interface need a body. A handler that takes settings of which one is missing
 * or malformed is not called, but fails with an
 * {@link com.mparticle.firehose.settings.InvalidSettingException}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Setting {
  /** The label of the field; not blank. */
  String name();

  /** A short description without markdown or links. Empty: none. */
  String description() default "";

  /** The id of the setting in messages. Empty: the name of the method. */
  String id() default "";

  /**
   * The initial value of the field, which the method returns if the customer enters none: a number
   * in digits, {@code true} or {@code false}, the name of a constant, or any text, even empty. If
   * not written: none.
   */
  String defaultValue() default "";

  /**
   * Whether the form insists on a value although the setting has a {@link #defaultValue()}.
   * Settings that are required without this need not say so; those that return an {@code Optional},
   * and booleans in the form of a box, can't be required.
   */
  boolean required() default false;

  /**
   * Whether the field is one for text, although the method returns a number or a boolean. Enums are
   * text anyway. If the text that a customer entered is none of what the method returns, or not in
   * its range, then the method returns the {@link #defaultValue()}, and a warning is logged once;
   * without a default value the setting is malformed.
   */
  boolean asText() default false;

  /** The least value allowed, inclusive; for numbers only. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The greatest value allowed, inclusive; for numbers only. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether the form masks the value once it is entered; for text only. */
  boolean confidential() default false;

  /** Whether customers see the field. */
  boolean visible() default true;

  /** Whether the field is a checked box initially; for booleans only. */
  boolean checked() default false;
}
