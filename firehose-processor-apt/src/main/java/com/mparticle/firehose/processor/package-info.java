/**
 * The annotation processor. {@link com.mparticle.firehose.processor.FirehoseProcessor} is the
 * entrance and runs the steps: {@code discover} reads a partner's class into {@code model},
 * {@code validate} checks it, {@code generate} writes the dispatcher and the registration, and
 * {@code access} checks which data the code reads. {@code report} prints what they find.
 */
@NullMarked
package com.mparticle.firehose.processor;

import org.jspecify.annotations.NullMarked;
