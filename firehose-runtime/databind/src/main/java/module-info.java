/** Has an {@code ObjectMapper} read and write Firehose messages and their parts. */
module com.mparticle.firehose.databind {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive com.mparticle.firehose.runtime;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.jspecify;

  exports com.mparticle.firehose.databind;

  provides com.fasterxml.jackson.databind.Module with
      com.mparticle.firehose.databind.FirehoseJacksonModule;
}
