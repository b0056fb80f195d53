package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made of values never show what must not reach a log. */
class RedactionTest {

  /** Properties whose values, at any depth, must not be shown. */
  private static final List<String> SENSITIVE = List.of(
      "account_settings",
      "added",
      "apple_search_ads_attribution",
      "attributes",
      "audience_subscription_settings",
      "breadcrumbs",
      "client_ip_address",
      "custom_flags",
      "device_application_stamp",
      "document",
      "hardware_id",
      "http_header_user_agent",
      "install_referrer",
      "integration_attributes",
      "latitude",
      "launch_parameters",
      "launch_referral",
      "list_value",
      "location",
      "longitude",
      "message",
      "mpid",
      "payload",
      "previous_audience_subscription_settings",
      "push_token",
      "referral_application",
      "removed",
      "stack_trace",
      "token",
      "user_attribute_lists",
      "user_attributes",
      "value");

  /** Shorter values may be found by chance. */
  private static final int SHORTEST = 4;

  private final MessageSerializer serializer = new MessageSerializer();

  /** All samples but the registration, which tells of the module and of no customer or user. */
  static List<String> samples() {
    return Samples.names().stream().filter(name -> !name.startsWith("module_")).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textsShowNoSensitiveValue(String sample) throws Exception {
    String text = serializer.deserialize(Samples.json(sample)).toString();

    for (String secret : secrets(Samples.tree(sample))) {
      assertWithMessage(text).that(text.contains(secret)).isFalse();
    }
  }

  @Test
  void theSamplesHoldAllKindsOfSensitiveValues() {
    for (String property : SENSITIVE) {
      assertWithMessage(property).that(Samples.everywhere(property)).isNotEmpty();
    }
  }

  @Test
  void textsShowWhatIsNotSensitive() throws Exception {
    String text = serializer.deserialize(Samples.json("batch_android")).toString();

    assertThat(text).contains("Article shared");
    assertThat(text).contains("typeName=email");
    assertThat(text).contains("userAttributes=***");
  }

  @Test
  void textsOfUnknownEventsShowNoneOfTheirJson() {
    UnknownEvent event =
        UnknownEvent.builder().typeName("later").json("{\"hush\":1}").build();

    assertThat(event.toString()).contains("later");
    assertThat(event.toString()).doesNotContain("hush");
  }

  /**
   * The texts and numbers in sensitive properties; lists of objects have sensitive properties of
   * their own.
   */
  private static Set<String> secrets(JsonNode message) {
    List<JsonNode> sensitive = new ArrayList<>();
    SENSITIVE.forEach(property -> sensitive.addAll(message.findValues(property)));
    sensitive.add(message.at("/runtime_environment/name"));
    Set<String> secrets = new TreeSet<>();
    sensitive.stream()
        .filter(value -> !value.path(0).isObject())
        .forEach(value -> addTexts(value, secrets));
    return secrets;
  }

  private static void addTexts(JsonNode value, Set<String> texts) {
    value.forEach(child -> addTexts(child, texts));
    if ((value.isTextual() || value.isNumber()) && value.asText().length() >= SHORTEST) {
      texts.add(value.asText());
    }
  }
}
