/** Tests of the command line. */
@NullMarked
package com.mparticle.firehose.emulator.app;

import org.jspecify.annotations.NullMarked;
