/**
 * Compares the registration that mParticle has with a newer one:
 * {@link com.mparticle.firehose.registration.RegistrationComparison} finds the differences, and
 * says of each what it means to mParticle and to customers. What each property's changes mean is
 * data, in one table. {@link com.mparticle.firehose.registration.CompareRegistrations} is the
 * command.
 */
@NullMarked
package com.mparticle.firehose.registration;

import org.jspecify.annotations.NullMarked;
