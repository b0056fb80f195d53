/**
 * Messages of mParticle Firehose as immutable value types, their JSON, and the router that hands
 * them to a partner's code.
 */
@SuppressWarnings("module") // The modules that may use the HTTP policy are built after this one.
module com.mparticle.firehose.runtime {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports com.mparticle.firehose;
  exports com.mparticle.firehose.http to
      com.mparticle.firehose.lambda,
      com.mparticle.firehose.servlet;
  exports com.mparticle.firehose.settings;
  exports com.mparticle.firehose.model;
  exports com.mparticle.firehose.model.registration;
  exports com.mparticle.firehose.model.dsrprocessing;
  exports com.mparticle.firehose.model.audienceprocessing;
  exports com.mparticle.firehose.model.authentication;
  exports com.mparticle.firehose.model.consent;
  exports com.mparticle.firehose.model.eventprocessing;
  exports com.mparticle.firehose.model.notification;

  opens com.mparticle.firehose.json.databind to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.consent to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.eventprocessing to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.notification to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.authentication to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.audienceprocessing to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.dsrprocessing to
      com.fasterxml.jackson.databind;
  opens com.mparticle.firehose.model.registration to
      com.fasterxml.jackson.databind;
}
