/**
 * Runs a module as an AWS Lambda function: a partner's function extends
 * {@link com.mparticle.firehose.lambda.FirehoseLambdaHandler}, which mParticle calls directly, or
 * {@link com.mparticle.firehose.lambda.FirehoseHttpLambdaHandler}, which it reaches over HTTP.
 */
@NullMarked
package com.mparticle.firehose.lambda;

import org.jspecify.annotations.NullMarked;
