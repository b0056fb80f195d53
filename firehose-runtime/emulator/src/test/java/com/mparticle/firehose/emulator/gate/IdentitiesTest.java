package com.mparticle.firehose.emulator.gate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Everything;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.emulator.schema.Parts;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each identity permission lets through; the cases are the constants of the model. */
final class IdentitiesTest {

  static Stream<Arguments> types() {
    return Stream.of(
            Arrays.stream(UserIdentity.Type.values())
                .filter(type -> type != UserIdentity.Type.UNKNOWN)
                .map(type -> Arguments.of(IdentityKind.USER, type.wireName())),
            Arrays.stream(DeviceIdentity.Type.values())
                .filter(type -> type != DeviceIdentity.Type.UNKNOWN)
                .map(type -> Arguments.of(IdentityKind.DEVICE, type.wireName())),
            Stream.of(Arguments.of(IdentityKind.PARTNER, SampleUser.PARTNER_IDENTITY_TYPE)))
        .flatMap(arguments -> arguments);
  }

  static Stream<Arguments> typesAndEncodings() {
    return types()
        .flatMap(type -> Arrays.stream(Encoding.values())
            .filter(encoding -> encoding != Encoding.UNKNOWN)
            .map(encoding -> Arguments.of(type.get()[0], type.get()[1], encoding)));
  }

  @ParameterizedTest
  @MethodSource("typesAndEncodings")
  void identitiesArriveForTheTypeAskedForAloneAndInItsEncoding(
      IdentityKind kind, String type, Encoding encoding) {
    Permissions permissions = asking(kind, type, encoding, false);
    Set<String> arrived = new HashSet<>();

    for (ObjectNode message : Everything.messages()) {
      Gate.of(Registrations.with(permissions))
          .apply(message, Samples.NOW)
          .message()
          .filter(sent -> !sent.has("subject_identities"))
          .ifPresent(sent -> identities(sent).forEach(identity -> {
            assertThat(identity.path("encoding").asText()).isEqualTo(encoding.wireName());
            assertThat(identity.path("value").asText()).matches(format(encoding));
            arrived.add(identity.path("type").asText());
          }));
    }

    assertThat(arrived).containsExactly(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void withoutThePermissionTheIdentityIsWithheld(IdentityKind kind, String type) {
    Set<String> remedies = new HashSet<>();
    for (ObjectNode message : Everything.messages()) {
      for (Withheld part : Gate.of(Registrations.with(Permissions.builder().build()))
          .apply(message, Samples.NOW)
          .withheld()) {
        part.remedy().ifPresent(remedies::add);
      }
    }

    assertThat(remedies)
        .contains(PermissionAnnotation.of(kind, type, Encoding.RAW.wireName()).orElseThrow());
  }

  private static Stream<JsonNode> identities(JsonNode message) {
    return Parts.of(message).stream()
        .filter(part -> part.property().identity().isPresent())
        .flatMap(part ->
            Stream.iterate(0, i -> i < part.value().size(), i -> i + 1).map(part.value()::path));
  }

  private static String format(Encoding encoding) {
    return switch (encoding) {
      case RAW -> "(?s).+";
      case MD5 -> "[0-9a-f]{32}";
      case SHA1 -> "[0-9a-f]{40}";
      case SHA256 -> "[0-9a-f]{64}";
      case UNKNOWN -> throw new AssertionError(encoding);
    };
  }

  // The hashes are those that md5sum, sha1sum and sha256sum print for ida@example.org.
  @ParameterizedTest
  @CsvSource({
    "RAW, ' Ida@EXAMPLE.org '",
    "MD5, ec61271ab38dc9de55b6113a3a7fdc4c",
    "SHA1, 307f0a0c6a31f4f506a546d4870cb5ae60bc1158",
    "SHA256, ebb04c0ee85f2fc399cbca5beded407d9b57a69693fb0272beb23a52514753c9"
  })
  void hashesAreThoseOfTheTrimmedValueInLowerCase(Encoding encoding, String expected) {
    SampleUser user = Samples.user().with(UserIdentity.Type.EMAIL, " Ida@EXAMPLE.org ");
    Permissions email = asking(IdentityKind.USER, "email", encoding, false);

    JsonNode sent = gate(email, user).message().orElseThrow();

    assertThat(sent.path("user_identities").path(0).path("value").asText()).isEqualTo(expected);
  }

  @Test
  void anIdentityCanBeAskedForInSeveralEncodings() {
    Permissions twice = Permissions.builder()
        .from(asking(IdentityKind.USER, "email", Encoding.RAW, false))
        .addAllUserIdentities(
            asking(IdentityKind.USER, "email", Encoding.SHA256, false).userIdentities())
        .build();

    JsonNode sent = gate(twice, Samples.user()).message().orElseThrow();

    assertThat(sent.path("user_identities").findValuesAsText("encoding"))
        .containsExactly("raw", "sha256")
        .inOrder();
  }

  @Test
  void aHashReachesOnlyModulesThatAskForItsEncoding() {
    ObjectNode batch = Trees.object(Samples.user().does(Samples.customEvent()));
    batch
        .withArray("user_identities")
        .removeAll()
        .addObject()
        .put("type", "email")
        .put("encoding", "md5")
        .put("value", "d41d8cd98f00b204e9800998ecf8427e");

    GatedMessage same = gate(asking(IdentityKind.USER, "email", Encoding.MD5, false), batch);
    GatedMessage other = gate(asking(IdentityKind.USER, "email", Encoding.RAW, false), batch);

    assertThat(same.message().orElseThrow().path("user_identities"))
        .isEqualTo(batch.path("user_identities"));
    assertThat(other.message().orElseThrow().path("user_identities")).isEmpty();
    assertThat(other.withheld())
        .contains(new Withheld(
            "$.user_identities[0]",
            Reason.IDENTITY_ENCODING,
            "mParticle holds this identity as md5, and the module asks for it as raw",
            PermissionAnnotation.of(IdentityKind.USER, "email", "md5")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aUserWithoutTheRequiredIdentityIsWithheld(IdentityKind kind, String type) {
    Permissions required = asking(kind, type, Encoding.RAW, true);

    for (ObjectNode message : Everything.messages()) {
      boolean has = identities(message)
          .anyMatch(identity -> identity.path("type").asText().equals(type));
      GatedMessage gated = Gate.of(Registrations.with(Permissions.builder()
              .from(Registrations.everything().permissions().orElseThrow())
              .userIdentities(required.userIdentities())
              .deviceIdentities(required.deviceIdentities())
              .partnerIdentities(required.partnerIdentities())
              .build()))
          .apply(message, Samples.NOW);

      if (!message.has("subject_identities")) {
        assertWithMessage("%s", gated.withheld())
            .that(gated.message().isPresent())
            .isEqualTo(has);
      }
    }
  }

  @Test
  void oneOfTheRequiredIdentitiesIsEnough() {
    Permissions emailOrAndroidId = Permissions.builder()
        .from(asking(IdentityKind.USER, "email", Encoding.RAW, true))
        .addAllDeviceIdentities(
            asking(IdentityKind.DEVICE, "android_id", Encoding.RAW, true).deviceIdentities())
        .build();

    GatedMessage gated = gate(emailOrAndroidId, Samples.user().anonymous());

    assertThat(gated.message()).isPresent();
    assertThat(gated.notices()).hasSize(1);
    assertThat(gated.notices().get(0)).contains("several kinds");
  }

  @Test
  void theRemedyForARequiredIdentityAsksForAllOfThemWithoutRequiringOne() {
    Permissions emailOrVendorId = Permissions.builder()
        .from(asking(IdentityKind.USER, "email", Encoding.SHA256, true))
        .addAllDeviceIdentities(
            asking(IdentityKind.DEVICE, "ios_vendor_id", Encoding.RAW, true).deviceIdentities())
        .build();

    GatedMessage gated = gate(emailOrVendorId, Samples.user().anonymous());

    assertThat(gated.message()).isEmpty();
    assertThat(gated.withheld().get(gated.withheld().size() - 1).remedy())
        .hasValue("@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL,"
            + " encoding = Identity.Encoding.SHA256), device = @DeviceIdentityPermission(type ="
            + " DeviceIdentity.Type.IOS_VENDOR_ID))");
  }

  @Test
  void aBatchOfAUserWithoutPermittedIdentityIsSent() {
    assertThat(gate(Permissions.builder().build(), Samples.user()).message()).isPresent();
  }

  private static GatedMessage gate(Permissions permissions, SampleUser user) {
    return gate(permissions, Trees.object(user.does(Samples.customEvent())));
  }

  private static GatedMessage gate(Permissions permissions, ObjectNode batch) {
    return Gate.of(Registrations.with(permissions)).apply(batch, Samples.NOW);
  }

  private static Permissions asking(
      IdentityKind kind, String type, Encoding encoding, boolean required) {
    Permissions.Builder permissions = Permissions.builder();
    switch (kind) {
      case USER ->
        permissions.addUserIdentities(UserIdentityPermission.builder()
            .typeName(type)
            .encoding(encoding)
            .required(required)
            .build());
      case DEVICE ->
        permissions.addDeviceIdentities(DeviceIdentityPermission.builder()
            .typeName(type)
            .encoding(encoding)
            .required(required)
            .build());
      case PARTNER ->
        permissions.addPartnerIdentities(PartnerIdentityPermission.builder()
            .type(type)
            .encoding(encoding)
            .required(required)
            .build());
    }
    return permissions.build();
  }
}
