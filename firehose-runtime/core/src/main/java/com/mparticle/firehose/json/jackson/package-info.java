/**
 * Reads any JSON with Jackson's parser, and says what is wrong with it.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json.jackson;

import org.jspecify.annotations.NullMarked;
