/**
 * A local mParticle, for the tests of a module and for trying it out.
 *
 * <p>{@link com.mparticle.firehose.emulator.FirehoseEmulator} asks a module for its registration,
 * and from then on sends it what that registration lets through, as mParticle does: in the
 * service's form, with the settings that customers enter, and again after failures. A
 * {@link com.mparticle.firehose.emulator.Delivery} tells what became of a message. The messages
 * themselves come from {@link com.mparticle.firehose.emulator.samples.Samples}.
 */
@NullMarked
package com.mparticle.firehose.emulator;

import org.jspecify.annotations.NullMarked;
