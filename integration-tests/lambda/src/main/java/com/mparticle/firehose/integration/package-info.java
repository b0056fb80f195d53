/**
 * The sample partner end to end: {@link com.mparticle.firehose.integration.AcmeOnLambda} runs
 * Acme's function under AWS's own client in a JVM of its own, between a
 * {@link com.mparticle.firehose.integration.LambdaRuntimeApi}, a stand-in for the Lambda service,
 * and an {@link com.mparticle.firehose.integration.AcmeApiServer}, a stand-in for Acme's API.
 *
 * <p>The tests send it messages; {@link com.mparticle.firehose.integration.RunAcme} shows the same
 * to people.
 */
@NullMarked
package com.mparticle.firehose.integration;

import org.jspecify.annotations.NullMarked;
