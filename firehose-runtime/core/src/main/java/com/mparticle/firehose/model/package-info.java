/**
 * What all messages have in common: {@link com.mparticle.firehose.model.Message}, the rules for
 * constants that grow, and the annotations that say which permission gates a property.
 *
 * <p>The messages and their parts are immutable value types in the packages below, grouped as the
 * wire format groups them; {@link com.mparticle.firehose.model.FirehoseValue} is their house style.
 */
@NullMarked
package com.mparticle.firehose.model;

import org.jspecify.annotations.NullMarked;
