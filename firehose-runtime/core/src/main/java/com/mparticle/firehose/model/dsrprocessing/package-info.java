/**
 * Requests of data subjects, such as the erasure of their data:
 * {@link com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest}. It names the data
 * subject by {@link com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity}s, whose types have
 * names of their own and tell which user or device identities they stand for.
 */
@NullMarked
package com.mparticle.firehose.model.dsrprocessing;

import org.jspecify.annotations.NullMarked;
