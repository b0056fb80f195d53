/**
 * The annotation processor, a pipeline of four rooms: {@code discover} reads a partner's class into
 * {@code model}, {@code validate} looks for what is wrong with it, {@code generate} writes the
 * dispatcher and the registration. {@link com.mparticle.firehose.processor.FirehoseProcessor} walks
 * through them.
 */
@NullMarked
package com.mparticle.firehose.processor;

import org.jspecify.annotations.NullMarked;
