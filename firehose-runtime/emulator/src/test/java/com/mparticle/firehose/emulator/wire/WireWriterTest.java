package com.mparticle.firehose.emulator.wire;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import org.junit.jupiter.api.Test;

final class WireWriterTest {

  /** Has the form of a batch that mParticle sent to a partner, and which became public. */
  @Test
  void aBatchOfAServerFeedLooksAsTheServiceWritesIt() {
    ObjectNode batch = Trees.object("""
        {"firehose_version": "3.2.0", "mpid": "-7", "id": "1", "timestamp_ms": 2,
         "device_application_stamp": "3", "source_channel": "partner",
         "user_attributes": {"loves_tea": "True"},
         "runtime_environment": {"is_debug": true, "type": "unknown"},
         "user_identities": [{"type": "email", "encoding": "raw", "value": "4"}],
         "account": {"account_id": 5, "account_settings": {"apiKey": "6", "sender": null}},
         "events": [{"type": "custom_event", "name": "7"}],
         "type": "event_processing_request"}
        """);
    Permissions permissions = Permissions.builder()
        .allow(
            Permission.USER_ATTRIBUTES,
            Permission.DEVICE_INFORMATION,
            Permission.MPID,
            Permission.DEVICE_APPLICATION_STAMP)
        .addUserIdentities(UserIdentityPermission.builder().typeName("email").build())
        .build();

    assertThat(write(batch, permissions)).isEqualTo("""
        {"type":"event_processing_request","id":"1","timestamp_ms":2,
         "account":{"account_id":5,"account_settings":{"apiKey":"6","sender":null}},
         "user_identities":[{"type":"email","encoding":"raw","value":"4"}],
         "user_attributes":{"loves_tea":"True"},"user_attribute_lists":{},
         "runtime_environment":{"type":"unknown","screen_height":0,"screen_width":0,"screen_dpi":0,
         "is_debug":true,"identities":[]},
         "events":[{"type":"custom_event","name":"7"}],"source_channel":"partner","mpid":"-7",
         "device_application_stamp":"3","system_notifications":[],"firehose_version":"3.2.0"}
        """.replaceAll("\n *", ""));
  }

  /** Has the form of an environment that mParticle's own tests keep. */
  @Test
  void aWebEnvironmentLooksAsTheServiceWritesIt() {
    ObjectNode batch = Trees.object(
        Samples.user().on(RuntimeEnvironment.Type.MOBILEWEB).does(Samples.customEvent()));
    batch
        .withObject("runtime_environment")
        .retain(
            "type",
            "is_debug",
            "client_ip_address",
            "sdk_version",
            "screen_height",
            "screen_width",
            "is_dst",
            "application_name");

    assertThat(written(batch, everything()).path("runtime_environment").toString())
        .isEqualTo("""
        {"type":"mobileweb","screen_height":1080,"screen_width":1920,"is_dst":false,"screen_dpi":0,
         "is_debug":true,"client_ip_address":"203.0.113.7","identities":[],"sdk_version":"5.59.0"}
        """.replaceAll("\n *", ""));
  }

  @Test
  void whatTheModuleMayNotHaveIsNotWrittenEmptyEither() {
    ObjectNode batch = Trees.object("""
        {"type": "event_processing_request", "runtime_environment": {"type": "android"}}
        """);

    assertThat(write(batch, Permissions.builder().build())).isEqualTo("""
        {"type":"event_processing_request",
         "runtime_environment":{"type":"android","is_debug":false,"identities":[]},
         "events":[],"system_notifications":[]}
        """.replaceAll("\n *", ""));
  }

  @Test
  void profilesHaveTheListsThatTheModuleMayHave() {
    ObjectNode change = Trees.object("""
        {"firehose_version": "3.2.0", "type": "audience_membership_change_request",
         "user_profiles": [{"mpid": "1"}]}
        """);

    assertThat(write(change, everything())).isEqualTo("""
        {"type":"audience_membership_change_request",
         "user_profiles":[{"mpid":"1","audiences":[],"device_identities":[],"partner_identities":[],
         "user_identities":[]}],"firehose_version":"3.2.0"}
        """.replaceAll("\n *", ""));
    assertThat(write(change, Permissions.builder().build())).isEqualTo("""
        {"type":"audience_membership_change_request",
         "user_profiles":[{"mpid":"1","audiences":[]}],"firehose_version":"3.2.0"}
        """.replaceAll("\n *", ""));
  }

  private static Permissions everything() {
    return Registrations.everything().permissions().orElseThrow();
  }

  private static String write(ObjectNode gated, Permissions permissions) {
    return written(gated, permissions).toString();
  }

  private static ObjectNode written(ObjectNode gated, Permissions permissions) {
    return WireWriter.of(Registrations.with(permissions)).write(gated);
  }
}
