/**
 * The JSON of the value types, read and written in two ways that agree.
 *
 * <p>{@link com.mparticle.firehose.MessageSerializer} streams:
 * {@link com.mparticle.firehose.json.MessageReader} and
 * {@link com.mparticle.firehose.json.MessageWriter} are the entrances to a reader and a writer for
 * each value type, which are generated at compile time (module firehose-runtime-codegen); no class
 * of Jackson's databind is loaded for them. Readers read from a
 * {@link com.mparticle.firehose.json.JsonReader}, of which there are two:
 * {@link com.mparticle.firehose.json.Utf8JsonReader}, for messages as mParticle writes them, and
 * {@link com.mparticle.firehose.json.JacksonJsonReader} on Jackson's parser, for all others, and
 * for what is to be said about malformed ones. Users' own {@code ObjectMapper}s go by the
 * annotations of the value types and the deserializers here, where Jackson's annotations alone
 * don't say how something is read: families whose {@code type} selects the value type, and texts
 * that may arrive as other kinds of values.
 *
 * <p>Internal.
 */
@NullMarked
package com.mparticle.firehose.json;

import org.jspecify.annotations.NullMarked;
