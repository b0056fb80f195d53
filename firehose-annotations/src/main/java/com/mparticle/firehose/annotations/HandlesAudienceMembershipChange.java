package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles users who joined or left audiences. A module has at most one.
 *
 * <p>Its parameters, in any order, decide how often it is called: with an {@code Audience}, once
 * for each audience of each user; otherwise with a {@code UserProfile}, once for each user;
 * otherwise once for the {@code AudienceMembershipChangeRequest}. It may take all three, and the
 * settings interfaces of {@link AudienceProcessing}; the subscription settings only with an
 * {@code Audience}. It returns nothing or, if it is called once for the request, an
 * {@code AudienceMembershipChangeResponse}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesAudienceMembershipChange {}
