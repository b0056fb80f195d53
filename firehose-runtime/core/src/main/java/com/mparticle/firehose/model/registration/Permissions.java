package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
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

  /** Whether {@link Permission#LOCATION} is asked for. */
  @Value.Default
  @JsonProperty("allow_access_location")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAccessLocation() {
    return false;
  }

  /** Whether {@link Permission#IP_ADDRESS} is asked for. */
  @Value.Default
  @JsonProperty("allow_access_ip_address")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAccessIpAddress() {
    return false;
  }

  /** Whether {@link Permission#DEVICE_APPLICATION_STAMP} is asked for. */
  @Value.Default
  @JsonProperty("allow_access_device_application_stamp")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAccessDeviceApplicationStamp() {
    return false;
  }

  /** Whether {@link Permission#DEVICE_INFORMATION} is asked for. */
  @Value.Default
  @JsonProperty("allow_device_info")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowDeviceInfo() {
    return false;
  }

  /** Whether {@link Permission#USER_ATTRIBUTES} is asked for. */
  @Value.Default
  @JsonProperty("allow_user_attributes")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowUserAttributes() {
    return false;
  }

  /** Whether {@link Permission#CONSENT_STATE} is asked for. */
  @Value.Default
  @JsonProperty("allow_consent_state")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowConsentState() {
    return false;
  }

  /** Whether {@link Permission#AUDIENCE_USER_ATTRIBUTES} is asked for. */
  @Value.Default
  @JsonProperty("allow_audience_user_attributes")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAudienceUserAttributes() {
    return false;
  }

  /** Whether {@link Permission#HTTP_USER_AGENT} is asked for. */
  @Value.Default
  @JsonProperty("allow_access_http_user_agent")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAccessHttpUserAgent() {
    return false;
  }

  /** Whether {@link Permission#MPID} is asked for. */
  @Value.Default
  @JsonProperty("allow_access_mpid")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowAccessMpid() {
    return false;
  }

  /** Whether {@link Permission#PLATFORM_FIELDS} is asked for. */
  @Value.Default
  @JsonProperty("allow_platform_fields")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowPlatformFields() {
    return false;
  }

  /** Whether {@link Permission#EVENTLESS_BATCHES} is asked for. */
  @Value.Default
  @JsonProperty("allow_eventless_batches")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean allowEventlessBatches() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Permissions}. */
  class Builder extends ImmutablePermissions.Builder {

    /** Asks for permissions. */
    public Builder allow(Permission... permissions) {
      for (Permission permission : permissions) {
        switch (permission) {
          case LOCATION -> allowAccessLocation(true);
          case IP_ADDRESS -> allowAccessIpAddress(true);
          case DEVICE_APPLICATION_STAMP -> allowAccessDeviceApplicationStamp(true);
          case DEVICE_INFORMATION -> allowDeviceInfo(true);
          case USER_ATTRIBUTES -> allowUserAttributes(true);
          case CONSENT_STATE -> allowConsentState(true);
          case AUDIENCE_USER_ATTRIBUTES -> allowAudienceUserAttributes(true);
          case HTTP_USER_AGENT -> allowAccessHttpUserAgent(true);
          case MPID -> allowAccessMpid(true);
          case PLATFORM_FIELDS -> allowPlatformFields(true);
          case EVENTLESS_BATCHES -> allowEventlessBatches(true);
        }
      }
      return this;
    }
  }
}
