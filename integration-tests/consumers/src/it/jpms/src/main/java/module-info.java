module example.acme {
  requires com.mparticle.firehose.annotations;
  requires com.mparticle.firehose.runtime;
}
