package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import java.util.Optional;
import org.immutables.value.Value;

/** The module's description of itself (wire format, "ModuleRegistrationResponse"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface ModuleRegistrationResponse extends Message {

  @Override
  default Type type() {
    return Type.MODULE_REGISTRATION_RESPONSE;
  }

  /** The version of the protocol that the SDK speaks. */
  @JsonProperty("sdk_version")
  Optional<String> sdkVersion();

  /** Name of the module. */
  @JsonProperty("name")
  Optional<String> name();

  /** What the module does; may hold inline HTML. */
  @JsonProperty("description")
  Optional<String> description();

  /** Version of the module. */
  @JsonProperty("version")
  Optional<String> version();

  /** What the module asks to receive. */
  @JsonProperty("permissions")
  Optional<Permissions> permissions();

  /** What it registers for events; absent where it handles none. */
  @JsonProperty("event_processing_registration")
  Optional<EventProcessingRegistration> eventProcessingRegistration();

  /** What it registers for audiences; absent where it handles none. */
  @JsonProperty("audience_processing_registration")
  Optional<AudienceProcessingRegistration> audienceProcessingRegistration();

  /** What it registers for data subject requests; absent where it handles none. */
  @JsonProperty("dsr_processing_registration")
  Optional<DsrProcessingRegistration> dsrProcessingRegistration();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ModuleRegistrationResponse}. */
  class Builder extends ImmutableModuleRegistrationResponse.Builder
      implements EnvelopeBuilder<Builder> {}
}
