/** The annotations by which a partner's class becomes a Firehose module. */
module com.mparticle.firehose.annotations {
  requires transitive com.mparticle.firehose.runtime;
  requires static org.jspecify;

  exports com.mparticle.firehose.annotations;
}
