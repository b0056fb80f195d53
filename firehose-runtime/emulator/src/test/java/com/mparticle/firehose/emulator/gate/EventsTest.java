package com.mparticle.firehose.emulator.gate;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a registration for events lets through; the cases are the constants of the model. */
final class EventsTest {

  @ParameterizedTest
  @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
  void eventsArriveOfTheRegisteredTypesAlone(Event.Type type) {
    EventProcessingRegistration one = Registrations.allEvents()
        .supportedEventTypeNames(List.of(type.wireName()))
        .build();

    GatedMessage gated = gate(Registrations.with(one), Samples.batch());

    assertThat(gated.message().orElseThrow().path("events").findValuesAsText("type"))
        .contains(type.wireName());
    assertThat(gated.message().orElseThrow().path("events")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
  void eventsOfOtherTypesAreWithheld(Event.Type type) {
    EventProcessingRegistration none =
        Registrations.allEvents().supportedEventTypeNames(List.of()).build();

    GatedMessage gated = gate(Registrations.with(none), Samples.user().does(Samples.event(type)));

    assertThat(gated.withheld())
        .contains(new Withheld(
            "$.events[0]",
            Reason.EVENT_TYPE,
            "events of type " + type.wireName() + " reach only modules that handle them",
            Optional.of("@Handles(Event.Type." + type.name() + ")")));
  }

  @Test
  void eventsOfUnknownTypesAreWithheldForGood() {
    GatedMessage gated =
        gate(Registrations.everything(), Samples.user().does(Samples.event(Event.Type.UNKNOWN)));

    assertThat(gated.withheld())
        .containsExactly(new Withheld(
            "$.events[0]",
            Reason.EVENT_TYPE,
            "events of type tea_time reach only modules that handle them",
            Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
  void notificationsArriveOfTheRegisteredTypesAlone(SystemNotification.Type type) {
    EventProcessingRegistration one = Registrations.allEvents()
        .supportedSystemNotificationTypeNames(List.of(type.wireName()))
        .build();

    GatedMessage gated = gate(Registrations.with(one), Samples.user().changesConsent());

    JsonNode notifications = gated.message().orElseThrow().path("system_notifications");
    assertThat(notifications.findValuesAsText("type")).containsExactly(type.wireName());
    assertThat(gated.withheld()).hasSize(Samples.notifications().size() - 1);
    assertThat(gated.withheld().get(0).remedy().orElseThrow())
        .startsWith("@HandlesNotification(SystemNotification.Type.");
  }

  @ParameterizedTest
  @EnumSource
  void batchesArriveFromTheRegisteredPlatformsAlone(RuntimeEnvironment.Type platform) {
    EventProcessingRegistration one = Registrations.allEvents()
        .supportedRuntimeEnvironmentNames(List.of(platform.wireName()))
        .build();

    for (RuntimeEnvironment.Type other : RuntimeEnvironment.Type.values()) {
      GatedMessage gated =
          gate(Registrations.with(one), Samples.user().on(other).does(Samples.customEvent()));

      assertThat(gated.message().isPresent()).isEqualTo(other == platform);
      if (other != platform) {
        assertThat(gated.withheld())
            .containsExactly(new Withheld(
                "$.runtime_environment",
                Reason.RUNTIME_ENVIRONMENT,
                "batches from the platform " + other.wireName()
                    + " reach only modules that register for it",
                Optional.of("@EventProcessing(runtimeEnvironments = " + ModelConstants.source(other)
                    + ")")));
      }
    }
  }

  @Test
  void aBatchWithoutEnvironmentCountsAsOneFromAnUnknownPlatform() {
    ObjectNode batch = Trees.object(Samples.batch());
    batch.remove("runtime_environment");
    EventProcessingRegistration android = Registrations.allEvents()
        .supportedRuntimeEnvironmentNames(List.of("android"))
        .build();

    assertThat(Gate.of(Registrations.everything()).apply(batch, Samples.NOW).message())
        .isPresent();
    assertThat(Gate.of(Registrations.with(android)).apply(batch, Samples.NOW).message())
        .isEmpty();
  }

  @Test
  void aPlatformThatThisVersionDoesNotKnowArrivesWhereItIsRegistered() {
    ObjectNode batch = Trees.object(
        Samples.user().on(RuntimeEnvironment.Type.SMARTTV).does(Samples.customEvent()));
    batch.withObject("runtime_environment").put("type", "samsungtv");
    EventProcessingRegistration samsung = Registrations.allEvents()
        .addSupportedRuntimeEnvironmentNames("samsungtv")
        .build();
    Permissions none = Permissions.builder().build();

    GatedMessage gated = Gate.of(Registrations.with(none, samsung)).apply(batch, Samples.NOW);

    JsonNode environment = gated.message().orElseThrow().path("runtime_environment");
    assertThat(environment.path("type").asText()).isEqualTo("samsungtv");
    assertThat(environment.has("model")).isFalse();
    assertThat(Gate.of(Registrations.everything()).apply(batch, Samples.NOW).message())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24, 24, true", "24, 25, false", "1, 2, false", "48, 48, true", "-1, 100000, true"})
  void eventsArriveUpToTheRegisteredAge(int maxDataAgeHours, int ageInHours, boolean arrives) {
    EventProcessingRegistration registration =
        Registrations.allEvents().maxDataAgeHours(maxDataAgeHours).build();
    CustomEvent event = CustomEvent.builder()
        .from(Samples.customEvent())
        .timestampMs(Samples.NOW.minus(Duration.ofHours(ageInHours)).toEpochMilli())
        .build();

    GatedMessage gated =
        gate(Registrations.with(registration), Samples.user().does(event, Samples.sessionEnd()));

    assertThat(gated.message().orElseThrow().path("events")).hasSize(arrives ? 2 : 1);
    if (!arrives) {
      assertThat(gated.withheld().get(0).remedy())
          .hasValue("@EventProcessing(maxDataAgeHours = " + (ageInHours + 1) + ")");
    }
  }

  @ParameterizedTest
  @CsvSource({"acme, 2", "other, 0", "'', 0"})
  void pushMessagesArriveForTheRegisteredProvider(String providerId, int arrive) {
    EventProcessingRegistration registration = Registrations.allEvents()
        .pushMessagingProviderId(providerId.isEmpty() ? Optional.empty() : Optional.of(providerId))
        .build();

    GatedMessage gated = gate(
        Registrations.with(registration),
        Samples.user().does(Samples.pushMessageReceipt(), Samples.pushMessageOpen()));

    assertThat(gated.message().orElseThrow().path("events")).hasSize(arrive);
    assertThat(gated.withheld().stream()
            .filter(part -> part.reason() == Reason.PUSH_PROVIDER)
            .toList())
        .hasSize(2 - arrive);
  }

  @Test
  void aPushMessageThatIsNoJsonIsNobodys() {
    GatedMessage gated = gate(
        Registrations.everything(),
        Samples.user()
            .does(
                PushMessageReceiptEvent.builder().payload("acme").build(),
                PushMessageOpenEvent.builder().build()));

    assertThat(gated.message().orElseThrow().path("events")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Acme.list, true, false",
    "Acme.list.deep, true, false",
    "acme.list, false, true",
    "Acme list, false, true",
    "AcmeOther.list, false, true",
    "Other.Acme.list, false, false",
    "list, false, false"
  })
  void customFlagsArriveWithTheNameOfTheModule(String name, boolean arrives, boolean notice) {
    CustomEvent event = CustomEvent.builder()
        .from(Samples.customEvent())
        .customFlags(java.util.Map.of(name, "weekly"))
        .build();

    GatedMessage gated = gate(Registrations.everything(), Samples.user().does(event));

    JsonNode flags = gated.message().orElseThrow().path("events").path(0).path("custom_flags");
    assertThat(flags.path(name).asText()).isEqualTo(arrives ? "weekly" : "");
    assertThat(gated.withheld().stream().map(Withheld::reason).toList())
        .isEqualTo(arrives ? List.of() : List.of(Reason.CUSTOM_FLAG));
    assertThat(gated.notices()).hasSize(notice ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBatchOfWhichNoEventIsLeftCountsAsOneWithoutEvents(boolean allowed) {
    EventProcessingRegistration sessions = Registrations.allEvents()
        .supportedEventTypeNames(List.of("session_start"))
        .build();
    Permissions permissions = Permissions.builder()
        .allow(allowed ? new Permission[] {Permission.EVENTLESS_BATCHES} : new Permission[0])
        .build();

    GatedMessage gated =
        gate(Registrations.with(permissions, sessions), Samples.user().does(Samples.customEvent()));

    assertThat(gated.message().isPresent()).isEqualTo(allowed);
    gated.message().ifPresent(sent -> assertThat(sent.path("events")).isEmpty());
  }

  @Test
  void aChangeOfIdentitiesArrivesWithThePermittedOnesEncoded() {
    ObjectNode batch = Trees.object(Samples.user().does(Samples.userIdentityChange()));
    ((ObjectNode) batch.path("events").path(0))
        .withArray("added")
        .addObject()
        .put("type", "customer")
        .put("encoding", "raw")
        .put("value", "17");
    Permissions customer = Permissions.builder()
        .addUserIdentities(
            com.mparticle.firehose.model.registration.UserIdentityPermission.builder()
                .typeName("customer")
                .encodingName("md5")
                .build())
        .build();

    JsonNode event = Gate.of(Registrations.with(customer))
        .apply(batch, Samples.NOW)
        .message()
        .orElseThrow()
        .path("events")
        .path(0);

    assertThat(event.path("removed")).isEmpty();
    assertThat(event.path("added").findValuesAsText("value"))
        .containsExactly("70efdf2ec9b086079795c442636b55fb");
  }

  @Test
  void aChangeOfIdentitiesOfWhichNoneIsPermittedIsWithheld() {
    GatedMessage gated = gate(
        Registrations.with(Permissions.builder().build()),
        Samples.user().does(Samples.userIdentityChange(), Samples.customEvent()));

    assertThat(gated.message().orElseThrow().path("events")).hasSize(1);
    assertThat(gated.withheld().stream().map(Withheld::reason).toList())
        .contains(Reason.NOTHING_LEFT);
  }

  @Test
  void aModuleThatIsNotRegisteredForEventsGetsNone() {
    ModuleRegistrationResponse noEvents = ModuleRegistrationResponse.builder()
        .from(Registrations.everything())
        .eventProcessingRegistration(Optional.empty())
        .build();

    GatedMessage gated = gate(noEvents, Samples.batch());

    assertThat(gated.message()).isEmpty();
    assertThat(gated.withheld().get(0).remedy())
        .hasValue("@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID)");
  }

  private static GatedMessage gate(
      ModuleRegistrationResponse registration, EventProcessingRequest batch) {
    return Gate.of(registration).apply(Trees.object(batch), Samples.NOW);
  }
}
