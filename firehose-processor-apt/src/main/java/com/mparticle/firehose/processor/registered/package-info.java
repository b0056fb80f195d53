/**
 * Compares the registration of a module with the one that mParticle has, if the option
 * {@code firehose.registered} names that one: {@code RegisteredFiles} reads it, {@code Places}
 * finds the place in the source that caused a difference, and
 * {@link com.mparticle.firehose.processor.registered.RegisteredCheck} turns differences into
 * findings. What a difference means is known to the module {@code firehose-registration}.
 */
@NullMarked
package com.mparticle.firehose.processor.registered;

import org.jspecify.annotations.NullMarked;
