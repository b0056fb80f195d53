/** Writes the JSON files of a module, the same on every platform. */
@NullMarked
package com.mparticle.firehose.processor.json;

import org.jspecify.annotations.NullMarked;
