/**
 * Runs a module as an AWS Lambda function: a partner's function extends
 * {@link com.mparticle.firehose.lambda.FirehoseLambdaHandler}.
 */
@NullMarked
package com.mparticle.firehose.lambda;

import org.jspecify.annotations.NullMarked;
