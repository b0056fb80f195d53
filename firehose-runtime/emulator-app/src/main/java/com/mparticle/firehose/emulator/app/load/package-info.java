/**
 * Puts load on a module: {@link com.mparticle.firehose.emulator.app.load.LoadRun} sends what
 * {@link com.mparticle.firehose.emulator.app.load.LoadPlan} says, at its rate, and makes a
 * {@link com.mparticle.firehose.emulator.app.load.LoadReport} of what became of it.
 */
@NullMarked
package com.mparticle.firehose.emulator.app.load;

import org.jspecify.annotations.NullMarked;
