/**
 * How mParticle gets access to a partner's API:
 * {@link com.mparticle.firehose.model.authentication.AuthenticationConfiguration}.
 */
@NullMarked
package com.mparticle.firehose.model.authentication;

import org.jspecify.annotations.NullMarked;
