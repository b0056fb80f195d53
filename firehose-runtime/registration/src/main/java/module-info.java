/** Compares two registrations of a module. */
module com.mparticle.firehose.registration {
  requires transitive com.mparticle.firehose.runtime;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports com.mparticle.firehose.registration;
}
