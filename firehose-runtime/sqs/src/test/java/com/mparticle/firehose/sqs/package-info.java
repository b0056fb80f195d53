/** Queues in memory: what is sent to them, and what they refuse. */
@NullMarked
package com.mparticle.firehose.sqs;

import org.jspecify.annotations.NullMarked;
