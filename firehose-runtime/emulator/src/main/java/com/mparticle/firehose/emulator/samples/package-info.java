/**
 * Messages to test with: {@link com.mparticle.firehose.emulator.samples.Samples} makes one of each
 * kind, {@link com.mparticle.firehose.emulator.samples.SampleUser} what one user does, and
 * {@link com.mparticle.firehose.emulator.samples.SampleTraffic} as many as a load test needs.
 *
 * <p>They hold everything that mParticle can know, so that it depends on the module's registration
 * what is left of them, and they are the same in each run. People, numbers and addresses in them
 * are of the ranges that are reserved for examples.
 */
@NullMarked
package com.mparticle.firehose.emulator.samples;

import org.jspecify.annotations.NullMarked;
