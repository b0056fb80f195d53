/**
 * Messages of mParticle Firehose as immutable value types, their JSON, and the router that hands
 * them to a partner's code.
 */
@SuppressWarnings("module") // The modules that packages are exported to are built after this one.
module com.mparticle.firehose.runtime {
  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports com.mparticle.firehose;
  exports com.mparticle.firehose.http to
      com.mparticle.firehose.lambda,
      com.mparticle.firehose.servlet;
  exports com.mparticle.firehose.json.codec to
      com.mparticle.firehose.databind;
  exports com.mparticle.firehose.json.jackson to
      com.mparticle.firehose.databind;
  exports com.mparticle.firehose.settings;
  exports com.mparticle.firehose.model;
  exports com.mparticle.firehose.model.registration;
  exports com.mparticle.firehose.model.dsrprocessing;
  exports com.mparticle.firehose.model.audienceprocessing;
  exports com.mparticle.firehose.model.authentication;
  exports com.mparticle.firehose.model.consent;
  exports com.mparticle.firehose.model.eventprocessing;
  exports com.mparticle.firehose.model.notification;
}
