package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A user whose memberships changed (wire format, "UserProfile"). */
@FirehoseValue
@Value.Immutable
public interface UserProfile {

  /** Identities of the user; empty where there are none. */
  @RequiresIdentityPermission(UserIdentity.class)
  @JsonProperty("user_identities")
  List<@SkipNulls UserIdentity> userIdentities();

  /** Identities of the user's devices; empty where there are none. */
  @RequiresIdentityPermission(DeviceIdentity.class)
  @JsonProperty("device_identities")
  List<@SkipNulls DeviceIdentity> deviceIdentities();

  /** Identities by which partners know the user; empty where there are none. */
  @RequiresIdentityPermission(PartnerIdentity.class)
  @JsonProperty("partner_identities")
  List<@SkipNulls PartnerIdentity> partnerIdentities();

  /** The audiences; empty where there are none. */
  @JsonProperty("audiences")
  List<@SkipNulls Audience> audiences();

  /** mParticle's own id of the user. */
  @Value.Redacted
  @RequiresPermission(Permission.MPID)
  @JsonProperty("mpid")
  Optional<String> mpid();

  /** The first identity of the user that has a type; absent where there is none. */
  @RequiresIdentityPermission(UserIdentity.class)
  default Optional<UserIdentity> userIdentity(UserIdentity.Type type) {
    return UserIdentity.find(type, userIdentities());
  }

  /** The first identity of the user that has a type and an encoding; absent where there is none. */
  @RequiresIdentityPermission(UserIdentity.class)
  default Optional<UserIdentity> userIdentity(UserIdentity.Type type, Identity.Encoding encoding) {
    return UserIdentity.find(type, encoding, userIdentities());
  }

  /** The first identity of the user's devices that has a type; absent where there is none. */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(DeviceIdentity.Type type) {
    return DeviceIdentity.find(type, deviceIdentities());
  }

  /**
   * The first identity of the user's devices that has a type and an encoding; absent where there is
   * none.
   */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(
      DeviceIdentity.Type type, Identity.Encoding encoding) {
    return DeviceIdentity.find(type, encoding, deviceIdentities());
  }

  /**
   * The first identity of the user at a partner that has a name; absent where there is none.
   *
   * @param name such as {@code PartnerName_IdentityName}
   */
  @RequiresIdentityPermission(PartnerIdentity.class)
  default Optional<PartnerIdentity> partnerIdentity(String name) {
    return PartnerIdentity.find(name, partnerIdentities());
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UserProfile}. */
  class Builder extends ImmutableUserProfile.Builder {}
}
