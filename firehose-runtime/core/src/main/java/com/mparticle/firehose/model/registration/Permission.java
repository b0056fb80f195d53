package com.mparticle.firehose.model.registration;

import com.mparticle.firehose.model.WireFlag;

/**
 * What a partner may ask to receive beyond events and identities (wire format, "Permissions and
 * what each gates"), in the order in which registrations list it.
 */
public enum Permission implements WireFlag {
  /** {@code location} of events. */
  LOCATION("allow_access_location"),
  /** {@code client_ip_address} of the runtime environment. */
  IP_ADDRESS("allow_access_ip_address"),
  /** {@code device_application_stamp} of the batch. */
  DEVICE_APPLICATION_STAMP("allow_access_device_application_stamp"),
  /** The properties of the runtime environment that describe the device. */
  DEVICE_INFORMATION("allow_device_info"),
  /**
   * {@code user_attributes} and {@code user_attribute_lists} of the batch, and all user attribute
   * change events.
   */
  USER_ATTRIBUTES("allow_user_attributes"),
  /** {@code consent_state} of the batch. */
  CONSENT_STATE("allow_consent_state"),
  /** {@code user_attributes} of audiences. */
  AUDIENCE_USER_ATTRIBUTES("allow_audience_user_attributes"),
  /** {@code http_header_user_agent} of the runtime environment. */
  HTTP_USER_AGENT("allow_access_http_user_agent"),
  /** {@code mpid} of the batch and of user profiles. */
  MPID("allow_access_mpid"),
  /** {@code platform_fields} of the batch. */
  PLATFORM_FIELDS("allow_platform_fields"),
  /** Batches with neither events nor notifications. */
  EVENTLESS_BATCHES("allow_eventless_batches");

  private final String wireFlag;

  Permission(String wireFlag) {
    this.wireFlag = wireFlag;
  }

  /** The property of the registration's {@code permissions} that asks for this permission. */
  @Override
  public String wireFlag() {
    return wireFlag;
  }
}
