package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class the code of a Firehose module: a partner's side of the connection to mParticle.
 *
 * <p>The annotation processor generates, in the same package, a {@code MessageProcessor} that hands
 * messages to the handler methods of this class, named after the class with {@code Dispatcher}
 * behind it (a nested class {@code Outer.Inner} gives {@code Outer_InnerDispatcher}), and the
 * registration that asks mParticle for just the data that the handlers use. Handler methods may be
 * inherited; they may be package-private, but neither private, static nor abstract.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FirehoseModule {
  /** Name of the module, as customers see it and as custom flags are prefixed; not blank. */
  String name();

  /** Version of the module, such as {@code 1.0}; not blank. */
  String version();

  /**
   * What the module does, in fewer than 230 characters; inline HTML, usually with a link to the
   * partner's site. Left out where empty.
   */
  String description() default "";
}
