/**
 * Reads and writes the value types with Jackson's databind.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json.databind;

import org.jspecify.annotations.NullMarked;
