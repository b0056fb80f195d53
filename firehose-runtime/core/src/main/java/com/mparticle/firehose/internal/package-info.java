/**
 * Internals of {@code MessageProcessor}: the envelope of responses, and the messages that are read
 * before the first real one arrives. The package is not exported.
 */
@NullMarked
package com.mparticle.firehose.internal;

import org.jspecify.annotations.NullMarked;
