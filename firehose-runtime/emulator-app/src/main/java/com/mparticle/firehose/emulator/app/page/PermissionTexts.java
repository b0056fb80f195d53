package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.model.registration.Permission;

/** Permissions in plain words. */
final class PermissionTexts {

  private PermissionTexts() {}

  /** What a permission is about. */
  static String title(Permission permission) {
    return switch (permission) {
      case LOCATION -> "Location";
      case IP_ADDRESS -> "IP address";
      case HTTP_USER_AGENT -> "User agent";
      case DEVICE_APPLICATION_STAMP -> "Device application stamp";
      case MPID -> "mParticle's user id";
      case DEVICE_INFORMATION -> "Device information";
      case USER_ATTRIBUTES -> "User attributes";
      case AUDIENCE_USER_ATTRIBUTES -> "User attributes of audiences";
      case CONSENT_STATE -> "Consent";
      case PLATFORM_FIELDS -> "Platform fields";
      case EVENTLESS_BATCHES -> "Batches without events";
    };
  }

  /** What a permission lets through. */
  static String letsThrough(Permission permission) {
    return switch (permission) {
      case LOCATION -> "where the device was at each event: latitude, longitude and accuracy";
      case IP_ADDRESS -> "the network address of the user's device";
      case HTTP_USER_AGENT -> "what the user's browser says it is";
      case DEVICE_APPLICATION_STAMP ->
        "mParticle's id of one installation of the customer's app on one device";
      case MPID -> "mParticle's id of the user";
      case DEVICE_INFORMATION ->
        "brand and model of the device, its operating system, screen, language, time zone and network";
      case USER_ATTRIBUTES ->
        "what the customer knows of the user, such as a name or a favourite tea, and all changes of"
            + " it";
      case AUDIENCE_USER_ATTRIBUTES ->
        "user attributes that the customer shares with an audience, and changes of them";
      case CONSENT_STATE -> "what the user has consented to, with each batch";
      case PLATFORM_FIELDS ->
        "where in mParticle the data comes from: organization, account, workspace, input and data"
            + " plan";
      case EVENTLESS_BATCHES ->
        "batches that hold neither events nor notifications, but tell of a user";
    };
  }
}
