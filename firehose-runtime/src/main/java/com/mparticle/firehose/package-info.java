/**
 * What a partner's code touches first: {@link com.mparticle.firehose.MessageProcessor} hands each
 * message to the method for it, and {@link com.mparticle.firehose.MessageSerializer} reads and
 * writes messages as JSON.
 *
 * <p>The value types are in {@code model}; {@code lambda} and {@code http} are the entrances for
 * AWS Lambda and servlet containers; {@code json} is internal.
 */
@NullMarked
package com.mparticle.firehose;

import org.jspecify.annotations.NullMarked;
