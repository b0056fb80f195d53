/**
 * What a module tells mParticle about itself:
 * {@link com.mparticle.firehose.model.registration.ModuleRegistrationResponse} holds the
 * permissions that it asks for and one registration each for events, audiences and data subject
 * requests. The {@link com.mparticle.firehose.model.registration.Setting}s in them are the form
 * that a customer fills in; the values come back with every message, in the customer's
 * {@link com.mparticle.firehose.model.registration.Account}.
 */
@NullMarked
package com.mparticle.firehose.model.registration;

import org.jspecify.annotations.NullMarked;
