package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.WireEnum;

/**
 * Whether a user allows tracking by Apple's App Tracking Transparency (wire format,
 * "AttAuthorizationStatus").
 */
public enum AttAuthorizationStatus implements WireEnum {
  /** Allowed. */
  AUTHORIZED,
  /** Forbidden by the user. */
  DENIED,
  /** The user was not asked yet. */
  NOT_DETERMINED,
  /** Forbidden on this device, whatever the user says. */
  RESTRICTED,
  /** A status that this version does not know; never sent under this name. */
  UNKNOWN;

  @Override
  public String toString() {
    return wireName();
  }
}
