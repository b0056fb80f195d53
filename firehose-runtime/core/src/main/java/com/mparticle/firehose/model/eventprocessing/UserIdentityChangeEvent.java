package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
import org.immutables.value.Value;

/** Identities of the user changed (wire format, "UserIdentityChangeEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface UserIdentityChangeEvent extends Event {

  @Override
  default Type type() {
    return Type.USER_IDENTITY_CHANGE;
  }

  /** New identities; empty where there are none. */
  @RequiresIdentityPermission(UserIdentity.class)
  @JsonProperty("added")
  List<@SkipNulls UserIdentity> added();

  /** Former identities; empty where there are none. */
  @RequiresIdentityPermission(UserIdentity.class)
  @JsonProperty("removed")
  List<@SkipNulls UserIdentity> removed();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds user identity change events. */
  class Builder extends ImmutableUserIdentityChangeEvent.Builder {}
}
