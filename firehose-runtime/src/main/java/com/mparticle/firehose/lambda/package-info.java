/**
 * The entrance for AWS Lambda: a partner's function extends
 * {@link com.mparticle.firehose.lambda.FirehoseLambdaHandler}. It needs
 * {@code com.amazonaws:aws-lambda-java-core}, an optional dependency.
 */
@NullMarked
package com.mparticle.firehose.lambda;

import org.jspecify.annotations.NullMarked;
