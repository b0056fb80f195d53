/**
 * Requests of data subjects, such as the erasure of their data:
 * {@link com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest}.
 */
@NullMarked
package com.mparticle.firehose.model.dsrprocessing;

import org.jspecify.annotations.NullMarked;
