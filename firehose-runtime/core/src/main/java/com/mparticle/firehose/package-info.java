/**
 * What a partner's code touches first: {@link com.mparticle.firehose.MessageProcessor} hands each
 * message to the method for it, and {@link com.mparticle.firehose.MessageSerializer} reads and
 * writes messages as JSON.
 *
 * <p>The value types are in {@code model}, access to settings in {@code settings}; {@code json} is
 * internal. Each way in, such as AWS Lambda, is an artifact of its own.
 */
@NullMarked
package com.mparticle.firehose;

import org.jspecify.annotations.NullMarked;
