/**
 * The annotations of a module: {@link com.mparticle.firehose.annotations.FirehoseModule} on its
 * class, {@link com.mparticle.firehose.annotations.Permissions} for the data that it requests,
 * {@link com.mparticle.firehose.annotations.EventProcessing} and others for what it registers for,
 * and {@link com.mparticle.firehose.annotations.Handles} and others on its methods.
 *
 * <p>The annotation processor generates a dispatcher and a registration from them. They do not
 * exist at run time.
 */
@NullMarked
package com.mparticle.firehose.annotations;

import org.jspecify.annotations.NullMarked;
