/**
 * Compares the documentation with the project: Java code compiles under the annotation processor
 * and prints what the page says, JSON is valid, links lead somewhere, Maven coordinates are those
 * of this build, and commands name modules and tests that are there.
 */
@NullMarked
package com.mparticle.firehose.readme;

import org.jspecify.annotations.NullMarked;
