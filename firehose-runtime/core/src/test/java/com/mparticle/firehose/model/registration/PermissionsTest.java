package com.mparticle.firehose.model.registration;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mparticle.firehose.json.ValueJson;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void flagOfEachPermissionIsAProperty(Permission permission) throws Exception {
    String json = "{\"" + permission.wireFlag() + "\":true}";
    Permissions permissions = Permissions.builder().allow(permission).build();

    assertThat(ValueJson.write(permissions)).isEqualTo(json);
    assertThat(ValueJson.read(json, Permissions.class)).isEqualTo(permissions);
  }

  @Test
  void flagsAreWrittenOnlyWhenTrue() throws Exception {
    Permissions permissions = ValueJson.read("{\"allow_access_mpid\":false}", Permissions.class);

    assertThat(ValueJson.write(permissions)).isEqualTo("{}");
    assertThat(ValueJson.write(Permissions.builder().build())).isEqualTo("{}");
  }

  @Test
  void flagsAreWrittenInTheOrderOfTheWireFormat() throws Exception {
    Permissions all = Permissions.builder().allow(Permission.values()).build();

    List<String> names = new ArrayList<>();
    mapper.readTree(ValueJson.write(all)).fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "allow_access_location",
            "allow_access_ip_address",
            "allow_access_device_application_stamp",
            "allow_device_info",
            "allow_user_attributes",
            "allow_consent_state",
            "allow_audience_user_attributes",
            "allow_access_http_user_agent",
            "allow_access_mpid",
            "allow_platform_fields",
            "allow_eventless_batches")
        .inOrder();
  }

  @Test
  void identityOfUnknownTypeOrEncodingKeepsTheirNames() throws Exception {
    String json = "{\"device_identities\":[{\"type\":\"ouija_id\",\"encoding\":\"rot13\","
        + "\"required\":false}],\"user_identities\":[{\"type\":\"aura\",\"encoding\":\"rot13\","
        + "\"required\":true}]}";

    Permissions permissions = ValueJson.read(json, Permissions.class);

    assertThat(permissions.deviceIdentities().get(0).type()).isEqualTo(DeviceIdentity.Type.UNKNOWN);
    assertThat(permissions.deviceIdentities().get(0).encoding())
        .isEqualTo(Identity.Encoding.UNKNOWN);
    assertThat(permissions.userIdentities().get(0).type()).isEqualTo(UserIdentity.Type.UNKNOWN);
    assertThat(ValueJson.write(permissions)).isEqualTo(json);
  }
}
