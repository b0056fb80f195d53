package com.mparticle.firehose.model.registration;

import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import org.immutables.value.Value;

/** mParticle asks what the module is and can do (wire format, "ModuleRegistrationRequest"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface ModuleRegistrationRequest extends Message {

  @Override
  default Type type() {
    return Type.MODULE_REGISTRATION_REQUEST;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ModuleRegistrationRequest}. */
  class Builder extends ImmutableModuleRegistrationRequest.Builder
      implements EnvelopeBuilder<Builder> {}
}
