/** Queues Firehose messages in Amazon SQS, and processes those that were queued. */
module com.mparticle.firehose.sqs {
  requires transitive com.mparticle.firehose.runtime;
  requires transitive software.amazon.awssdk.services.s3;
  requires transitive software.amazon.awssdk.services.sqs;
  requires com.fasterxml.jackson.core;
  requires software.amazon.awssdk.core;
  requires static org.jspecify;

  exports com.mparticle.firehose.sqs;
}
