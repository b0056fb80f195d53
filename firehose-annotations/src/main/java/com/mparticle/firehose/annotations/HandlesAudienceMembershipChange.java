package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles users who joined or left audiences. A module has at most one.
 *
 * <p>Its parameters, in any order, decide how often it is called: with an
 * {@code AudienceMembership} or an {@code Audience}, once for each audience of each user; otherwise
 * with a {@code UserProfile}, once for each user; otherwise once for the
 * {@code AudienceMembershipChangeRequest}. With a {@code List<AudienceMembership>} it is called
 * once for all memberships of the request: the list has them in order, can't be modified, and is
 * never empty; if only some of them failed, the method names these by a
 * {@code FailedPartsException}.
 *
 * <p>Besides, it may take the request, the {@code Invocation}, and the settings interfaces of
 * {@link AudienceProcessing}: where it is called for each audience, the subscription settings of
 * that audience, and otherwise a {@code SubscriptionSettings<S>}, which has those of each audience.
 * It returns nothing or, if it is called once for the request, an
 * {@code AudienceMembershipChangeResponse}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesAudienceMembershipChange {}
