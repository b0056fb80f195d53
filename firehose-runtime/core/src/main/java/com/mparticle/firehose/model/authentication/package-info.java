/**
 * How mParticle gets access to a partner's API in a customer's name:
 * {@link com.mparticle.firehose.model.authentication.AuthenticationConfiguration}, of which the
 * protocol has one kind, {@link com.mparticle.firehose.model.authentication.OAuth2Authentication}.
 * It is part of the registrations for events and for audiences.
 */
@NullMarked
package com.mparticle.firehose.model.authentication;

import org.jspecify.annotations.NullMarked;
