/**
 * The door to the JSON of messages: {@link com.mparticle.firehose.json.MessageReader} and
 * {@link com.mparticle.firehose.json.MessageWriter}.
 *
 * <p>Behind it, package {@code codec} has a reader and a writer for each value type, which are
 * generated at compile time (module firehose-runtime-codegen). Readers read from a
 * {@code JsonReader}, of which there are two: the one in package {@code scan} reads messages as
 * mParticle writes them straight from their bytes; the one in package {@code jackson} reads all
 * others on Jackson's parser, and says what is wrong with malformed ones. Module firehose-databind
 * is for users' own {@code ObjectMapper}s.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json;

import org.jspecify.annotations.NullMarked;
