/**
 * What the code that Immutables generates for the value types calls at run time.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.model.support;

import org.jspecify.annotations.NullMarked;
