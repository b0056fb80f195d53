/**
 * Writes what is generated from a module without errors: the dispatcher, the registration inside
 * it, and the registration file. Nothing in here knows javac.
 */
@NullMarked
package com.mparticle.firehose.processor.generate;

import org.jspecify.annotations.NullMarked;
