package com.mparticle.firehose.emulator.samples;

import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the identities of a user, all raw, and always the same for the same user. */
final class SampleIdentities {

  private final String email;

  SampleIdentities(String email) {
    this.email = email;
  }

  UserIdentity user(UserIdentity.Type type) {
    return user(type, value(type));
  }

  UserIdentity user(UserIdentity.Type type, String value) {
    return UserIdentity.builder()
        .type(type)
        .encoding(Identity.Encoding.RAW)
        .value(value)
        .build();
  }

  private String value(UserIdentity.Type type) {
    Draw draw = new Draw(email + type.wireName());
    return switch (type) {
      case EMAIL -> email;
      case MOBILE_NUMBER, PHONE_NUMBER_2, PHONE_NUMBER_3 ->
        String.format(Locale.ROOT, "+120255501%02d", draw.index(100));
      default -> type.wireName() + "-" + draw.number(1_000_000);
    };
  }

  DeviceIdentity device(DeviceIdentity.Type type) {
    return DeviceIdentity.builder()
        .type(type)
        .encoding(Identity.Encoding.RAW)
        .value(value(type))
        .build();
  }

  private String value(DeviceIdentity.Type type) {
    Draw draw = new Draw(email + type.wireName());
    return switch (type) {
      case ANDROID_ID -> draw.hex(16);
      case GOOGLE_CLOUD_MESSAGING_TOKEN, APPLE_PUSH_NOTIFICATION_TOKEN -> draw.hex(64);
      default -> draw.uuid().toString();
    };
  }

  PartnerIdentity partner(String type) {
    return PartnerIdentity.builder()
        .type(type)
        .encoding(Identity.Encoding.RAW)
        .value("partner-" + new Draw(email + type).number(1_000_000))
        .build();
  }

  /** mParticle's own id, a number of 64 bits that may be negative. */
  String mpid() {
    Draw draw = new Draw(email + "mpid");
    return Long.toString(
        draw.chance(0.5) ? draw.number(Long.MAX_VALUE) : -draw.number(Long.MAX_VALUE));
  }

  String deviceApplicationStamp() {
    return new Draw(email + "device_application_stamp").uuid().toString();
  }

  /** All identities of a data subject. */
  Map<OpenDsrIdentity.Type, OpenDsrIdentity> dataSubject() {
    Map<OpenDsrIdentity.Type, OpenDsrIdentity> identities = new LinkedHashMap<>();
    for (OpenDsrIdentity.Type type : OpenDsrIdentity.Type.values()) {
      String value = type.userIdentityType()
          .map(this::value)
          .or(() -> type.deviceIdentityType().map(this::value))
          .orElseThrow();
      identities.put(
          type,
          OpenDsrIdentity.builder()
              .encoding(OpenDsrIdentity.Encoding.RAW)
              .value(value)
              .build());
    }
    return identities;
  }
}
