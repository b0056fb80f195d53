/**
 * How the value types are read where Jackson's annotations alone don't say it: families whose
 * {@code type} selects the value type, texts that may arrive as other kinds of values, and what to
 * tell of JSON that can't be read. Internal; the value types name the deserializers, and
 * {@link com.mparticle.firehose.MessageSerializer} is the entrance.
 */
@NullMarked
package com.mparticle.firehose.json;

import org.jspecify.annotations.NullMarked;
