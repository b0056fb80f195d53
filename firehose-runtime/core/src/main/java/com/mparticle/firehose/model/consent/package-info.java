/**
 * What a user consented to: {@link com.mparticle.firehose.model.consent.ConsentState} holds the
 * consents under the GDPR and the CCPA, which tell the same of themselves
 * ({@link com.mparticle.firehose.model.consent.Consent}).
 */
@NullMarked
package com.mparticle.firehose.model.consent;

import org.jspecify.annotations.NullMarked;
