package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Flags;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What a module asks to receive (wire format, "Permissions"). */
@FirehoseValue
@Value.Immutable
public interface Permissions {

  /** The device identities; empty where there are none. */
  @JsonProperty("device_identities")
  List<@SkipNulls DeviceIdentityPermission> deviceIdentities();

  /** The user identities; empty where there are none. */
  @JsonProperty("user_identities")
  List<@SkipNulls UserIdentityPermission> userIdentities();

  /** The partner identities; empty where there are none. */
  @JsonProperty("partner_identities")
  List<@SkipNulls PartnerIdentityPermission> partnerIdentities();

  /** What is asked for beyond identities; empty where there is nothing. */
  @Flags
  Set<Permission> allowed();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Permissions}. */
  class Builder extends ImmutablePermissions.Builder {

    /** Asks for permissions, besides those that were asked for before. */
    public Builder allow(Permission... permissions) {
      return addAllowed(permissions);
    }
  }
}
