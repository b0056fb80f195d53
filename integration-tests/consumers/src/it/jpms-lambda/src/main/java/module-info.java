module example.acme {
  requires aws.lambda.java.core;
  requires com.mparticle.firehose.annotations;
  requires com.mparticle.firehose.lambda;
  requires com.mparticle.firehose.runtime;

  exports example.acme;
}
