/**
 * Reads and writes the value types: the generated codecs and what they call.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json.codec;

import org.jspecify.annotations.NullMarked;
