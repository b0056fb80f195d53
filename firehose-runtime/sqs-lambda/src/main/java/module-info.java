/** Processes queued Firehose messages in an AWS Lambda function. */
module com.mparticle.firehose.sqs.lambda {
  requires transitive com.mparticle.firehose.lambda;
  requires transitive com.mparticle.firehose.sqs;
  requires com.fasterxml.jackson.core;
  requires software.amazon.awssdk.core;
  requires static org.jspecify;

  exports com.mparticle.firehose.sqs.lambda;
}
