/**
 * Runs the sample partner under the client with which AWS Lambda runs Java functions:
 * {@link com.mparticle.firehose.integration.LambdaProcess} is the function,
 * {@link com.mparticle.firehose.integration.AcmeOnLambda} starts it with Lambda's service and the
 * partner's API around it, and {@link com.mparticle.firehose.integration.RunAcme} shows all of it
 * at work.
 */
@NullMarked
package com.mparticle.firehose.integration;

import org.jspecify.annotations.NullMarked;
