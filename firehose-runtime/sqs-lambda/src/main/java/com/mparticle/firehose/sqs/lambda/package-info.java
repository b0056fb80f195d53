/**
 * Runs a worker as an AWS Lambda function that gets records of a queue from Lambda's event source
 * mapping: a partner's function extends {@link com.mparticle.firehose.sqs.lambda.SqsWorkerHandler}.
 */
@NullMarked
package com.mparticle.firehose.sqs.lambda;

import org.jspecify.annotations.NullMarked;
