/**
 * Generates what can be derived from the value types of the runtime: a reader and a writer for each
 * of them, the choice among the subtypes of sealed interfaces, and {@code EventRouter}.
 *
 * <p>{@link com.mparticle.firehose.codegen.ValueTypes} and
 * {@link com.mparticle.firehose.codegen.Families} turn elements into plain facts; the classes named
 * {@code …Generator} turn facts into source. The helpers that the generated code calls are the
 * runtime's own.
 */
@NullMarked
package com.mparticle.firehose.codegen;

import org.jspecify.annotations.NullMarked;
