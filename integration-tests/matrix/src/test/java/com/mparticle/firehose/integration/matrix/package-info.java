/** Runs the program under each version of Jackson and each JDK. */
@NullMarked
package com.mparticle.firehose.integration.matrix;

import org.jspecify.annotations.NullMarked;
