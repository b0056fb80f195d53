/**
 * How mParticle's service writes messages, which is not how the official SDK does:
 * {@link com.mparticle.firehose.emulator.wire.WireWriter} imitates the payloads that became public.
 */
@NullMarked
package com.mparticle.firehose.emulator.wire;

import org.jspecify.annotations.NullMarked;
