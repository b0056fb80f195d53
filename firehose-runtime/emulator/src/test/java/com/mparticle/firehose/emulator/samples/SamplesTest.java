package com.mparticle.firehose.emulator.samples;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Everything;
import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.emulator.schema.ModelTypes;
import com.mparticle.firehose.emulator.schema.Parts;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Account;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplesTest {

  /** What the emulator adds. */
  private static final Set<String> NOT_IN_SAMPLES =
      Set.of("id", "timestamp_ms", "firehose_version", "account", "audience_subscription_settings");

  @ParameterizedTest
  @EnumSource
  void thereIsASampleOfEachEventType(Event.Type type) {
    Event event = Samples.event(type);

    assertThat(event.type()).isEqualTo(type);
    assertThat(event).isInstanceOf(type.valueType());
    assertThat(event.timestampMs()).isEqualTo(Samples.sessionStart().timestampMs());
  }

  @ParameterizedTest
  @EnumSource
  void thereIsASampleOfEachNotificationType(SystemNotification.Type type) {
    assertThat(Samples.notification(type).type()).isEqualTo(type);
  }

  @Test
  void eachEventTypeHasAMethodOfItsOwn() {
    Set<Class<?>> returned = Arrays.stream(Samples.class.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getReturnType)
        .collect(Collectors.toSet());

    for (Event.Type type : Event.Type.values()) {
      assertThat(returned).contains(type.valueType());
    }
    for (SystemNotification.Type type : SystemNotification.Type.values()) {
      if (type != SystemNotification.Type.UNKNOWN) {
        assertThat(returned).contains(type.valueType());
      }
    }
  }

  static Stream<ModelType> types() {
    return Stream.of(
            EventProcessingRequest.class,
            AudienceMembershipChangeRequest.class,
            DsrProcessingRequest.class)
        .flatMap(message -> ModelTypes.within(message).stream())
        .filter(type -> !type.isFamily())
        .filter(type -> type.valueType() != Account.class)
        .filter(type -> !type.valueType().getSimpleName().startsWith("Unknown"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("types")
  void samplesHoldAllPropertiesOfEachType(ModelType type) {
    Set<Method> found = new HashSet<>();
    for (ObjectNode message : Everything.messages()) {
      Parts.of(message).forEach(part -> found.add(part.property().accessor()));
    }

    for (ModelProperty property : type.properties()) {
      if (!NOT_IN_SAMPLES.contains(property.name())) {
        assertWithMessage("%s of %s", property.name(), type)
            .that(found)
            .contains(property.accessor());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void usersAreOnEachPlatform(RuntimeEnvironment.Type platform) {
    RuntimeEnvironment environment =
        Samples.user().on(platform).does().runtimeEnvironment().orElseThrow();

    assertThat(environment.type()).isEqualTo(platform);
    assertThat(environment.identities()).hasSize(platform.deviceIdentityTypes().size());
    assertThat(environment.model()).isPresent();
  }

  @Test
  void samplesAreTheSameInEachRun() {
    assertThat(Samples.customEvent().id().orElseThrow().toString())
        .isEqualTo("abcb2284-e62c-4816-a2c3-4d2b5f9dccae");
    assertThat(Samples.batch(7)).isEqualTo(Samples.batch(7));
    assertThat(Samples.batch()).isEqualTo(Samples.batch());
    assertThat(Samples.batch(7)).isNotEqualTo(Samples.batch(8));
  }

  @Test
  void eventsOfOneTypeDifferByNameActionAndSeed() {
    assertThat(Stream.of(
                Samples.customEvent(),
                Samples.customEvent("Kettle on"),
                Samples.customEvent("Kettle off"),
                Samples.event(Event.Type.CUSTOM_EVENT, 1))
            .map(Event::id)
            .distinct()
            .toList())
        .hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void eventsCanBeEarlier(Event.Type type) {
    Event event = Samples.event(type);

    Event earlier = Samples.earlier(event, Duration.ofMinutes(5));

    assertThat(earlier.timestampMs().orElseThrow())
        .isEqualTo(Samples.NOW.minusSeconds(300).toEpochMilli());
    assertThat(earlier.id()).isEqualTo(event.id());
    assertThat(Samples.earlier(event, Duration.ZERO)).isEqualTo(event);
  }

  @Test
  void trafficHasAllTypesAndPlatforms() {
    SampleTraffic traffic = new SampleTraffic(1, () -> Samples.NOW);
    List<EventProcessingRequest> batches =
        Stream.generate(traffic::batch).limit(300).toList();

    assertThat(batches.stream()
            .flatMap(batch -> batch.events().stream())
            .map(Event::type)
            .collect(Collectors.toSet()))
        .containsAtLeastElementsIn(Samples.events().stream().map(Event::type).toList());
    assertThat(batches.stream()
            .map(batch -> batch.runtimeEnvironment().orElseThrow().type())
            .collect(Collectors.toSet()))
        .containsExactlyElementsIn(RuntimeEnvironment.Type.values());
    assertThat(batches.stream().map(batch -> batch.events().size()).collect(Collectors.toSet()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void usersCanBeChanged() {
    SampleUser ida = Samples.user();

    assertThat(ida.identity(UserIdentity.Type.EMAIL)).isEqualTo("ida@example.org");
    assertThat(ida.with(UserIdentity.Type.CUSTOMER, "17").identity(UserIdentity.Type.CUSTOMER))
        .isEqualTo("17");
    assertThat(ida.without(UserIdentity.Type.EMAIL).identity(UserIdentity.Type.EMAIL))
        .isEmpty();
    assertThat(ida.anonymous().does().userIdentities()).isEmpty();
  }
}
