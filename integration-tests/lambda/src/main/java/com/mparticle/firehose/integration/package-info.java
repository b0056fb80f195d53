/**
 * Runs the sample partner under the client with which AWS Lambda runs Java functions:
 * {@link com.mparticle.firehose.integration.LambdaFunction} is a function with Lambda's service
 * around it, {@link com.mparticle.firehose.integration.AcmeOnLambda} is that of the partner with
 * the partner's API, and {@link com.mparticle.firehose.integration.RunAcme} shows all of it at
 * work.
 */
@NullMarked
package com.mparticle.firehose.integration;

import org.jspecify.annotations.NullMarked;
