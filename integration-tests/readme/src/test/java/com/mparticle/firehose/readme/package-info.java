/**
 * Holds README.md to its word: its commands are single lines, its Maven coordinates are those of
 * this build, and its Java code compiles under the annotation processor and does what the README
 * says.
 */
@NullMarked
package com.mparticle.firehose.readme;

import org.jspecify.annotations.NullMarked;
