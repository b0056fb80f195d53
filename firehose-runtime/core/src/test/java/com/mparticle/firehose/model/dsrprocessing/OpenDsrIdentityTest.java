package com.mparticle.firehose.model.dsrprocessing;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OpenDsrIdentityTest {

  @ParameterizedTest
  @EnumSource
  void typeStandsForOneUserOrDeviceIdentity(OpenDsrIdentity.Type type) {
    assertThat(type.userIdentityType().isPresent())
        .isNotEqualTo(type.deviceIdentityType().isPresent());
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CONTROLLER_CUSTOMER_ID", "EMAIL", "ANDROID_ADVERTISING_ID"})
  void typeStandsForTheDeviceIdentityOfItsName(OpenDsrIdentity.Type type) {
    assertThat(type.deviceIdentityType()).hasValue(DeviceIdentity.Type.valueOf(type.name()));
  }

  @Test
  void androidAdvertisingIdIsGooglesAdvertisingId() {
    assertThat(OpenDsrIdentity.Type.ANDROID_ADVERTISING_ID.deviceIdentityType())
        .hasValue(DeviceIdentity.Type.GOOGLE_ADVERTISING_ID);
  }

  @Test
  void controllerCustomerIdIsTheCustomersIdOfTheUser() {
    assertThat(OpenDsrIdentity.Type.CONTROLLER_CUSTOMER_ID.userIdentityType())
        .hasValue(UserIdentity.Type.CUSTOMER);
  }

  @Test
  void emailIsTheUsersEmail() {
    assertThat(OpenDsrIdentity.Type.EMAIL.userIdentityType()).hasValue(UserIdentity.Type.EMAIL);
  }
}
