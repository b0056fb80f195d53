/** Runs a Firehose module as an AWS Lambda function. */
module com.mparticle.firehose.lambda {
  requires transitive aws.lambda.java.core;
  requires transitive com.mparticle.firehose.annotations;
  requires transitive com.mparticle.firehose.runtime;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports com.mparticle.firehose.lambda;
}
