package com.mparticle.firehose.emulator.gate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Everything;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelTypes;
import com.mparticle.firehose.emulator.schema.Parts;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each permission lets through. The cases come from the annotations of the model, so that a
 * new permission is tested as soon as it exists.
 */
final class PermissionsTest {

  @ParameterizedTest
  @EnumSource
  void withAllPermissionsNothingIsWithheldForOne(Permission permission) {
    for (ObjectNode message : Everything.messages()) {
      GatedMessage gated = Gate.of(Registrations.everything()).apply(message, Samples.NOW);

      assertThat(remedies(gated)).doesNotContain(PermissionAnnotation.of(permission));
      assertThat(gated.message()).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachPermissionLetsSomethingThrough(Permission permission) {
    Set<String> remedies = Everything.messages().stream()
        .flatMap(message -> remedies(without(permission, message)).stream())
        .collect(Collectors.toSet());

    assertThat(remedies).containsExactly(PermissionAnnotation.of(permission));
  }

  @ParameterizedTest
  @EnumSource
  void allThatNeedsThePermissionIsWithheldAndSamplesHaveItAll(Permission permission) {
    Set<String> withheld = new HashSet<>();
    for (ObjectNode message : Everything.messages()) {
      without(permission, message).withheld().forEach(part -> withheld.add(lastName(part.path())));
    }

    assertThat(withheld).containsAtLeastElementsIn(gatedProperties(permission));
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatNeedsThePermissionIsLeft(Permission permission) {
    for (ObjectNode message : Everything.messages()) {
      without(permission, message).message().ifPresent(left -> {
        for (Parts.Part part : Parts.of(left)) {
          assertWithMessage("%s", part)
              .that(part.property().permission().filter(permission::equals))
              .isEmpty();
        }
        for (JsonNode event : left.path("events")) {
          Event.Type type = ModelConstants.known(
                  Event.Type.class, event.path("type").asText())
              .orElseThrow();
          assertThat(ModelConstants.permission(type).filter(permission::equals)).isEmpty();
        }
      });
    }
  }

  private static Set<String> gatedProperties(Permission permission) {
    return Arrays.stream(Message.Type.values())
        .flatMap(type -> ModelTypes.within(type.valueType()).stream())
        .flatMap(type -> type.properties().stream())
        .filter(property -> property.permission().filter(permission::equals).isPresent())
        .map(ModelProperty::name)
        .collect(Collectors.toSet());
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static GatedMessage without(Permission permission, ObjectNode message) {
    return Gate.of(Registrations.without(permission)).apply(message, Samples.NOW);
  }

  private static List<String> remedies(GatedMessage gated) {
    return gated.withheld().stream().flatMap(part -> part.remedy().stream()).toList();
  }
}
