package com.mparticle.firehose.integration;

/**
 * What a Lambda function made of a message.
 *
 * @param succeeded whether it returned; if not, the sender has to try again
 * @param json what it returned, or the error as the Lambda service describes it
 */
public record LambdaAnswer(boolean succeeded, String json) {}
