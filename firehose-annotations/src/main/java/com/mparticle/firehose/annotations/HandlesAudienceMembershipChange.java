package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that handles users who joined or left audiences; a class has one at most.
 *
 * <p>How often it is called follows from its parameters, which stand in any order: once for each
 * {@code Audience} of each user if it takes one, else once for each {@code UserProfile} if it takes
 * one, else once for the {@code AudienceMembershipChangeRequest}. It may take all three, and the
 * settings interfaces of {@link AudienceProcessing}; the subscription settings only with an
 * {@code Audience}. It returns nothing, or, if called once for the request, an
 * {@code AudienceMembershipChangeResponse}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesAudienceMembershipChange {}
