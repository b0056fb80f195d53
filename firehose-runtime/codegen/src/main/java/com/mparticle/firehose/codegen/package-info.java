/**
 * Generates a streaming reader and writer for each value type of the runtime, from its accessors
 * and their Jackson annotations.
 *
 * <p>{@link com.mparticle.firehose.codegen.ValueTypes} and
 * {@link com.mparticle.firehose.codegen.Families} turn elements into plain facts; the three
 * generators turn facts into source. The helpers that the generated code calls are the runtime's
 * own.
 */
@NullMarked
package com.mparticle.firehose.codegen;

import org.jspecify.annotations.NullMarked;
