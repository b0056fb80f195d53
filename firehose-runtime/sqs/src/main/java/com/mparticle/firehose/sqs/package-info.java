/**
 * A queue between mParticle and a module, so that mParticle is answered at once however long the
 * module takes: {@link com.mparticle.firehose.sqs.SqsIngress} stands behind any way in and queues
 * what arrives; {@link com.mparticle.firehose.sqs.SqsWorker} processes records of the queue.
 */
@NullMarked
package com.mparticle.firehose.sqs;

import org.jspecify.annotations.NullMarked;
