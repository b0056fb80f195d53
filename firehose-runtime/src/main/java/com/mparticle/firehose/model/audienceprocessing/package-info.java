/**
 * Users who join and leave audiences:
 * {@link com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest}, and
 * customers who connect audiences:
 * {@link com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest}.
 */
@NullMarked
package com.mparticle.firehose.model.audienceprocessing;

import org.jspecify.annotations.NullMarked;
