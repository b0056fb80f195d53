/**
 * Has Jackson's {@code ObjectMapper} read and write Firehose messages and their parts:
 * {@link com.mparticle.firehose.databind.FirehoseJacksonModule}.
 *
 * <p>What is read and written is the same as with {@link com.mparticle.firehose.MessageSerializer},
 * as the same code does it.
 */
@NullMarked
package com.mparticle.firehose.databind;

import org.jspecify.annotations.NullMarked;
