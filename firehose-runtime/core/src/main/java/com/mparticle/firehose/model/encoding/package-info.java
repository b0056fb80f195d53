/**
 * Tells Immutables what to generate for the value types. Compiled before everything else, and not
 * part of the artifact.
 */
@NullMarked
package com.mparticle.firehose.model.encoding;

import org.jspecify.annotations.NullMarked;
