package com.mparticle.firehose.emulator.gate;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.Everything;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.AskedIdentity;
import com.mparticle.firehose.emulator.wire.WireWriter;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each registration: each asks for a random part of everything. */
final class RandomRegistrationsTest {

  private static final List<ObjectNode> MESSAGES = Everything.messages();

  static Stream<ModuleRegistrationResponse> registrations() {
    return new Random(7).longs(40).mapToObj(RandomRegistrationsTest::registration);
  }

  private static ModuleRegistrationResponse registration(long seed) {
    Random random = new Random(seed);
    ModuleRegistrationResponse everything = Registrations.everything();
    Permissions all = everything.permissions().orElseThrow();
    EventProcessingRegistration events =
        everything.eventProcessingRegistration().orElseThrow();
    double share = random.nextDouble();
    return Registrations.with(
        Permissions.builder()
            .allow(
                some(Asked.by(everything).permissions(), share, random).toArray(Permission[]::new))
            .userIdentities(some(all.userIdentities(), share, random))
            .deviceIdentities(some(all.deviceIdentities(), share, random))
            .partnerIdentities(some(all.partnerIdentities(), share, random))
            .build(),
        EventProcessingRegistration.builder()
            .from(events)
            .supportedEventTypeNames(some(events.supportedEventTypeNames(), share, random))
            .supportedSystemNotificationTypeNames(
                some(events.supportedSystemNotificationTypeNames(), share, random))
            .build());
  }

  private static <T> List<T> some(Collection<T> all, double share, Random random) {
    return all.stream().filter(element -> random.nextDouble() < share).toList();
  }

  @ParameterizedTest
  @MethodSource("registrations")
  void whatIsNotSentIsWhatIsWithheld(ModuleRegistrationResponse registration) {
    for (ObjectNode message : MESSAGES) {
      GatedMessage gated = Gate.of(registration).apply(message, Samples.NOW);

      gated
          .message()
          .ifPresent(sent -> assertWithMessage("%s", gated.withheld())
              .that(Differences.withoutEmpty(sent))
              .isEqualTo(Differences.without(message, gated.withheld())));
    }
  }

  @ParameterizedTest
  @MethodSource("registrations")
  void accessorsWithoutPermissionAreEmpty(ModuleRegistrationResponse registration)
      throws IOException {
    Asked asked = Asked.by(registration);
    for (ObjectNode message : MESSAGES) {
      Optional<ObjectNode> sent =
          Gate.of(registration).apply(message, Samples.NOW).message();
      if (sent.isPresent()) {
        String json = WireWriter.of(registration).write(sent.get()).toString();
        Accessors.visit(new MessageSerializer().deserialize(json), (property, values) -> {
          assertWithMessage("%s", property)
              .that(asked.permissions())
              .containsAtLeastElementsIn(property.permission().stream().toList());
          property
              .identity()
              .ifPresent(kind -> assertWithMessage("%s", property)
                  .that(asked.identities(kind).stream().map(AskedIdentity::type).toList())
                  .containsAtLeastElementsIn(types(values)));
        });
      }
    }
  }

  private static List<String> types(List<Object> identities) {
    return identities.stream()
        .map(identity -> identity instanceof UserIdentity user
            ? user.typeName()
            : identity instanceof DeviceIdentity device
                ? device.typeName()
                : ((PartnerIdentity) identity).type())
        .map(Optional::orElseThrow)
        .toList();
  }
}
