package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Firehose module: the class with which a partner handles the messages of mParticle.
 *
 * <p>The annotation processor generates a dispatcher in the same package: a
 * {@code MessageProcessor} that calls the handler methods of the class. The dispatcher of
 * {@code Acme} is {@code AcmeDispatcher}, and that of a nested class {@code Outer.Inner} is
 * {@code Outer_InnerDispatcher}. It also holds the registration, which tells mParticle what to
 * send, and which is written to a file as well.
 *
 * <p>Handler methods may be inherited, and may be package-private, but not private, static or
 * abstract.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FirehoseModule {
  /** The name that customers see, which is also the prefix of custom flags; not blank. */
  String name();

  /** The version of the module, such as {@code 1.0}; not blank. */
  String version();

  /**
   * What the module does, in fewer than 230 characters; inline HTML, usually with a link to the
   * partner's site. Empty: none.
   */
  String description() default "";
}
