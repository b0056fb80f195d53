/**
 * Where the emulator sends messages: a {@link com.mparticle.firehose.emulator.target.Target} is a
 * module in this process, behind HTTP, or a Lambda function.
 */
@NullMarked
package com.mparticle.firehose.emulator.target;

import org.jspecify.annotations.NullMarked;
