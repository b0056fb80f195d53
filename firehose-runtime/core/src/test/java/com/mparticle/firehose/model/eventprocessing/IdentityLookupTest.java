package com.mparticle.firehose.model.eventprocessing;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import org.junit.jupiter.api.Test;

/** Identities that are looked for by their type, name and encoding. */
class IdentityLookupTest {

  private static final UserIdentity EMAIL_HASH =
      UserIdentity.of(UserIdentity.Type.EMAIL, Encoding.SHA256, "c775e7");
  private static final UserIdentity EMAIL =
      UserIdentity.of(UserIdentity.Type.EMAIL, Encoding.RAW, "ann@example.org");
  private static final DeviceIdentity VENDOR_HASH =
      DeviceIdentity.of(DeviceIdentity.Type.IOS_VENDOR_ID, Encoding.MD5, "7aa5");
  private static final DeviceIdentity VENDOR =
      DeviceIdentity.of(DeviceIdentity.Type.IOS_VENDOR_ID, Encoding.RAW, "599F9C00");
  private static final PartnerIdentity COOKIE =
      PartnerIdentity.of("Acme_Cookie", Encoding.RAW, "17");

  private static final IosRuntimeEnvironment PHONE =
      IosRuntimeEnvironment.builder().addIdentities(VENDOR_HASH, VENDOR).build();
  private static final EventProcessingRequest BATCH = EventProcessingRequest.builder()
      .addUserIdentities(EMAIL_HASH, EMAIL)
      .addPartnerIdentities(PartnerIdentity.builder().build(), COOKIE)
      .runtimeEnvironment(PHONE)
      .build();
  private static final UserProfile USER = UserProfile.builder()
      .addUserIdentities(EMAIL_HASH, EMAIL)
      .addPartnerIdentities(PartnerIdentity.builder().build(), COOKIE)
      .addDeviceIdentities(VENDOR_HASH, VENDOR)
      .build();

  @Test
  void firstIdentityOfATypeIsFound() {
    assertThat(BATCH.userIdentity(UserIdentity.Type.EMAIL)).hasValue(EMAIL_HASH);
    assertThat(USER.userIdentity(UserIdentity.Type.EMAIL)).hasValue(EMAIL_HASH);
    assertThat(BATCH.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID)).hasValue(VENDOR_HASH);
    assertThat(USER.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID)).hasValue(VENDOR_HASH);
    assertThat(PHONE.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID)).hasValue(VENDOR_HASH);
    assertThat(BATCH.partnerIdentity("Acme_Cookie")).hasValue(COOKIE);
    assertThat(USER.partnerIdentity("Acme_Cookie")).hasValue(COOKIE);
  }

  @Test
  void firstIdentityOfATypeAndAnEncodingIsFound() {
    assertThat(BATCH.userIdentity(UserIdentity.Type.EMAIL, Encoding.RAW)).hasValue(EMAIL);
    assertThat(USER.userIdentity(UserIdentity.Type.EMAIL, Encoding.RAW)).hasValue(EMAIL);
    assertThat(BATCH.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID, Encoding.RAW))
        .hasValue(VENDOR);
    assertThat(USER.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID, Encoding.RAW))
        .hasValue(VENDOR);
    assertThat(PHONE.deviceIdentity(DeviceIdentity.Type.IOS_VENDOR_ID, Encoding.RAW))
        .hasValue(VENDOR);
  }

  @Test
  void identityThatIsNotThereIsAbsent() {
    EventProcessingRequest empty = EventProcessingRequest.builder().build();

    assertThat(BATCH.userIdentity(UserIdentity.Type.CUSTOMER)).isEmpty();
    assertThat(BATCH.userIdentity(UserIdentity.Type.EMAIL, Encoding.SHA1)).isEmpty();
    assertThat(BATCH.deviceIdentity(DeviceIdentity.Type.ANDROID_ID)).isEmpty();
    assertThat(BATCH.deviceIdentity(DeviceIdentity.Type.ANDROID_ID, Encoding.RAW))
        .isEmpty();
    assertThat(BATCH.partnerIdentity("Other")).isEmpty();
    assertThat(empty.deviceIdentity(DeviceIdentity.Type.ANDROID_ID)).isEmpty();
    assertThat(empty.deviceIdentity(DeviceIdentity.Type.ANDROID_ID, Encoding.RAW))
        .isEmpty();
  }

  @Test
  void identityOfADataSubjectIsMade() {
    assertThat(OpenDsrIdentity.of(OpenDsrIdentity.Encoding.RAW, "17"))
        .isEqualTo(OpenDsrIdentity.builder()
            .encoding(OpenDsrIdentity.Encoding.RAW)
            .value("17")
            .build());
  }
}
