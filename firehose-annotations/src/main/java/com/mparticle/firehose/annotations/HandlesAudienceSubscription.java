package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles audiences that customers connect, change and disconnect. A module has at
 * most one.
 *
 * <p>It takes the {@code AudienceSubscriptionRequest}, the settings interfaces of
 * {@link AudienceProcessing}, and the {@code Invocation}, in any order. It returns nothing, an
 * {@code AudienceSubscriptionResponse}, or the subscription settings interface, whose values
 * mParticle then sends with every membership change.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesAudienceSubscription {}
