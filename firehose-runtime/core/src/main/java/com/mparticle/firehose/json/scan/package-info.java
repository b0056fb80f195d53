/**
 * Reads JSON straight from its bytes, as mParticle writes it; what is not so is left to the Jackson
 * reader.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json.scan;

import org.jspecify.annotations.NullMarked;
