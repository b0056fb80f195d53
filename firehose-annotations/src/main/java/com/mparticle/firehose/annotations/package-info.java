/**
 * What a partner writes: one class with {@link com.mparticle.firehose.annotations.FirehoseModule},
 * what it asks for ({@link com.mparticle.firehose.annotations.Permissions}), what it registers for
 * ({@link com.mparticle.firehose.annotations.EventProcessing} and its siblings), and on its methods
 * what they handle ({@link com.mparticle.firehose.annotations.Handles} and its siblings).
 *
 * <p>The annotation processor turns it into a dispatcher and a registration; nothing here is read
 * at run time.
 */
@NullMarked
package com.mparticle.firehose.annotations;

import org.jspecify.annotations.NullMarked;
