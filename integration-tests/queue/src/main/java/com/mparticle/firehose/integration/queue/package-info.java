/**
 * Queues and buckets on this machine: {@link com.mparticle.firehose.integration.queue.LocalQueues}
 * is a server that speaks the protocol of Amazon SQS,
 * {@link com.mparticle.firehose.integration.queue.LocalBucket} one that speaks that of S3, and
 * {@link com.mparticle.firehose.integration.queue.EventSource} stands for what takes records from a
 * queue and hands them to a Lambda function.
 */
@NullMarked
package com.mparticle.firehose.integration.queue;

import org.jspecify.annotations.NullMarked;
