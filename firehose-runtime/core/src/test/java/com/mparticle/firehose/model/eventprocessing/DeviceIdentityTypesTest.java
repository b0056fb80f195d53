package com.mparticle.firehose.model.eventprocessing;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The device identities of each runtime environment. */
class DeviceIdentityTypesTest {

  @Test
  void environmentsTellWhichDeviceIdentitiesOccurOnThem() {
    Stream<String> table = Arrays.stream(RuntimeEnvironment.Type.values())
        .map(type -> type.name() + ": "
            + type.deviceIdentityTypes().stream()
                .map(DeviceIdentity.Type::wireName)
                .collect(Collectors.joining(", ")));

    assertThat(table.map(String::strip).toList())
        .containsExactlyElementsIn("""
            UNKNOWN:
            ANDROID: android_id, google_advertising_id, google_cloud_messaging_token
            IOS: ios_advertising_id, ios_vendor_id, apple_push_notification_token
            TVOS: ios_advertising_id, ios_vendor_id, apple_push_notification_token
            MOBILEWEB:
            ROKU: roku_advertising_id, roku_publisher_id
            XBOX: microsoft_advertising_id, microsoft_publisher_id
            FIRETV: fire_advertising_id, android_id
            ALEXA:
            SMARTTV:
            """.lines().toList())
        .inOrder();
  }
}
