package com.mparticle.firehose.model.audienceprocessing;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.registration.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceMessagesTest {

  private static final String SUBSCRIPTION = """
      {
        "type": "audience_subscription_request",
        "id": "5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001",
        "timestamp_ms": 1714592744067,
        "firehose_version": "3.2.0",
        "account": {"account_id": 7, "account_settings": {"apiKey": "k-1"}},
        "audience_id": 12,
        "audience_name": "Big spenders",
        "audience_description": "Bought twice",
        "audience_subscription_settings": {"list": "l-2"},
        "previous_audience_subscription_settings": {"list": "l-1"},
        "action": "update"
      }
      """;

  private static final String MEMBERSHIP_CHANGE = """
      {
        "type": "audience_membership_change_request",
        "id": "5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0002",
        "timestamp_ms": 1714592744067,
        "firehose_version": "3.2.0",
        "account": {"account_id": 7},
        "user_profiles": [
          {
            "user_identities": [
              {"type": "email", "encoding": "raw", "value": "jo@acme.example"}
            ],
            "device_identities": [
              {"type": "android_id", "encoding": "sha256", "value": "d-1"}
            ],
            "partner_identities": [
              {"type": "Acme_Visitor", "encoding": "raw", "value": "p-1"}
            ],
            "audiences": [
              {
                "audience_id": 12,
                "audience_name": "Big spenders",
                "audience_subscription_settings": {"list": "l-2"},
                "action": "attribute_update",
                "user_attributes": [
                  {"key": "$City", "value": "Bonn", "action": "upsert"},
                  {"key": "hobbies", "action": "upsert", "list_value": ["chess", "skat"]},
                  {"key": "age", "action": "delete"}
                ]
              }
            ],
            "mpid": "-4217"
          }
        ]
      }
      """;

  private final MessageSerializer serializer = new MessageSerializer();

  private void assertRoundTrip(String json) throws Exception {
    String written = serializer.serialize(serializer.deserialize(json));

    assertThat(written).isEqualTo(new ObjectMapper().readTree(json).toString());
  }

  private Audience audience(String properties) throws Exception {
    Message message = serializer.deserialize("{\"type\":\"audience_membership_change_request\","
        + "\"user_profiles\":[{\"audiences\":[{" + properties + "}]}]}");
    return ((AudienceMembershipChangeRequest) message)
        .userProfiles()
        .get(0)
        .audiences()
        .get(0);
  }

  @Test
  void subscriptionRoundTripsInOrder() throws Exception {
    assertRoundTrip(SUBSCRIPTION);
  }

  @Test
  void subscriptionHasTypedProperties() throws Exception {
    AudienceSubscriptionRequest request =
        (AudienceSubscriptionRequest) serializer.deserialize(SUBSCRIPTION);

    assertThat(request.account())
        .hasValue(
            Account.builder().accountId(7).putAccountSettings("apiKey", "k-1").build());
    assertThat(request.audienceId()).hasValue(12);
    assertThat(request.action()).isEqualTo(AudienceSubscriptionRequest.SubscriptionAction.UPDATE);
  }

  @Test
  void membershipChangeRoundTripsInOrder() throws Exception {
    assertRoundTrip(MEMBERSHIP_CHANGE);
  }

  @Test
  void membershipChangeOfNobodyIsRead() throws Exception {
    AudienceMembershipChangeRequest request = (AudienceMembershipChangeRequest)
        serializer.deserialize("{\"type\":\"audience_membership_change_request\"}");

    assertThat(request.userProfiles()).isEmpty();
  }

  @Test
  void emptyUserAttributeIsRead() throws Exception {
    Audience audience = audience("\"user_attributes\":[{},null]");

    assertThat(audience.userAttributes())
        .containsExactly(UserAttributeAudienceEvent.builder().build());
    assertThat(audience.userAttributes().get(0).action())
        .isEqualTo(UserAttributeAudienceEvent.AttributeAction.UNKNOWN);
  }

  @Test
  void valuesOfAttributesAreReadAsText() throws Exception {
    Audience audience = audience("\"user_attributes\":"
        + "[{\"key\":\"a\",\"value\":1.10},{\"key\":\"b\",\"list_value\":[true,1.10,null]}]");

    assertThat(audience.userAttributes().get(0).value()).hasValue("1.10");
    assertThat(audience.userAttributes().get(1).listValue()).isEqualTo(List.of("true", "1.10"));
  }

  @Test
  void settingsAreReadAsText() throws Exception {
    Audience audience =
        audience("\"audience_subscription_settings\":{\"a\":1.10,\"b\":true,\"c\":null}");

    assertThat(audience.audienceSubscriptionSettings()).containsExactly("a", "1.10", "b", "true");
  }

  @Test
  void actionThatIsNotKnownKeepsItsName() throws Exception {
    Audience audience = audience("\"action\":\"freeze\"");

    assertThat(audience.action()).isEqualTo(Audience.AudienceAction.UNKNOWN);
    assertThat(audience.actionName()).hasValue("freeze");
  }

  @Test
  void suspensionIsWrittenEvenWhenFalse() {
    assertThat(serializer.serialize(AudienceMembershipChangeResponse.builder().build()))
        .isEqualTo("{\"type\":\"audience_membership_change_response\","
            + "\"suspend_subscription\":false}");
  }

  @Test
  void personalDataAndSettingsDoNotReachALog() throws Exception {
    String log =
        serializer.deserialize(SUBSCRIPTION) + " " + serializer.deserialize(MEMBERSHIP_CHANGE);

    for (String secret :
        List.of("k-1", "l-1", "l-2", "jo@acme", "d-1", "p-1", "Bonn", "skat", "-4217")) {
      assertThat(log.replace("4a1a7f0001", "").replace("4a1a7f0002", "")).doesNotContain(secret);
    }
  }
}
