/**
 * Customers who connect audiences to a partner:
 * {@link com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest}, and users
 * who join and leave them:
 * {@link com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest}. A
 * partner may answer a subscription with settings that come back with every change of membership.
 */
@NullMarked
package com.mparticle.firehose.model.audienceprocessing;

import org.jspecify.annotations.NullMarked;
