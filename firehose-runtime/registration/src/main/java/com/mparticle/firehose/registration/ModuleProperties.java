package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.cosmetic;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permissions;
import java.util.List;

/** The properties of a module. */
final class ModuleProperties {

  /** A section that is there in both registrations is judged by what it holds. */
  private static final Verdict BY_CONTENT = none();

  private static final Verdict NAME =
      breaking("mParticle knows the module by its name, and apps address custom flags to it");
  private static final Verdict NEW_SECTION =
      reregistration("mParticle offers it to customers from then on");

  private ModuleProperties() {}

  static List<Property> rows() {
    return List.of(
        Property.of(Message.class, "type", Message::typeName, none()),
        Property.of(Message.class, "id", Message::id, none()),
        Property.of(Message.class, "timestamp_ms", Message::timestampMs, none()),
        Property.of(
            Message.class,
            "firehose_version",
            Message::firehoseVersion,
            reregistration("mParticle speaks the version of the protocol that is registered")),
        Property.of(
            ModuleRegistrationResponse.class,
            "sdk_version",
            ModuleRegistrationResponse::sdkVersion,
            cosmetic("mParticle shows it")),
        Property.of(
            ModuleRegistrationResponse.class, "name", ModuleRegistrationResponse::name, NAME),
        Property.of(
            ModuleRegistrationResponse.class,
            "description",
            ModuleRegistrationResponse::description,
            cosmetic("customers read the registered description")),
        Property.of(
            ModuleRegistrationResponse.class,
            "version",
            ModuleRegistrationResponse::version,
            cosmetic("mParticle shows the registered version")),
        // Without permissions, a module is as one with none of them.
        Property.of(
            ModuleRegistrationResponse.class,
            "permissions",
            registration ->
                registration.permissions().orElse(Permissions.builder().build()),
            BY_CONTENT),
        Property.of(
            ModuleRegistrationResponse.class,
            "event_processing_registration",
            ModuleRegistrationResponse::eventProcessingRegistration,
            BY_CONTENT,
            NEW_SECTION,
            breaking("customers have connected inputs whose events nobody would handle")),
        Property.of(
            ModuleRegistrationResponse.class,
            "audience_processing_registration",
            ModuleRegistrationResponse::audienceProcessingRegistration,
            BY_CONTENT,
            NEW_SECTION,
            breaking("customers have connected audiences whose changes nobody would handle")),
        Property.of(
            ModuleRegistrationResponse.class,
            "dsr_processing_registration",
            ModuleRegistrationResponse::dsrProcessingRegistration,
            BY_CONTENT,
            NEW_SECTION,
            breaking("customers rely on the module for requests that nobody would handle")));
  }
}
