/**
 * What {@code MessageProcessor} is made of and nobody else calls: the envelope of responses, and
 * the messages that are read before the first real one arrives. The package is not exported.
 */
@NullMarked
package com.mparticle.firehose.internal;

import org.jspecify.annotations.NullMarked;
