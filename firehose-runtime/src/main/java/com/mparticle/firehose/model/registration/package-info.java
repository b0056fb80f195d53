/**
 * What a module tells mParticle about itself:
 * {@link com.mparticle.firehose.model.registration.ModuleRegistrationResponse}, and the customer's
 * {@link com.mparticle.firehose.model.registration.Account} that comes back with every message.
 */
@NullMarked
package com.mparticle.firehose.model.registration;

import org.jspecify.annotations.NullMarked;
