/**
 * Batches of events: {@link com.mparticle.firehose.model.eventprocessing.EventProcessingRequest}
 * holds the {@link com.mparticle.firehose.model.eventprocessing.Event events} of one user, the
 * user's {@link com.mparticle.firehose.model.eventprocessing.Identity identities}, and the
 * {@link com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment} that they come from.
 *
 * <p>Events and runtime environments are sealed families; the enum {@code Type} of each is the one
 * table of its members.
 */
@NullMarked
package com.mparticle.firehose.model.eventprocessing;

import org.jspecify.annotations.NullMarked;
