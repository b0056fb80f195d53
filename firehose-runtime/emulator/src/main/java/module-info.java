/** A local mParticle for the tests of a module. */
module com.mparticle.firehose.emulator {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive com.mparticle.firehose.runtime;
  requires java.net.http;
  requires jdk.httpserver;
  requires static org.jspecify;

  exports com.mparticle.firehose.emulator;
  exports com.mparticle.firehose.emulator.gate;
  exports com.mparticle.firehose.emulator.registration;
  exports com.mparticle.firehose.emulator.samples;
  exports com.mparticle.firehose.emulator.schema;
  exports com.mparticle.firehose.emulator.target;
  exports com.mparticle.firehose.emulator.wire;
}
