package com.mparticle.firehose.emulator.gate;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AudiencesAndRequestsTest {

  private static final SampleUser IDA = Samples.user();
  private static final Permissions NONE = Permissions.builder().build();

  @Test
  void aProfileWithoutPermittedIdentityIsWithheld() {
    GatedMessage gated = gate(Registrations.with(NONE), change(IDA.joins(Samples.audience())));

    assertThat(gated.message()).isEmpty();
    assertThat(reasons(gated)).containsAtLeast(Reason.NO_IDENTITY, Reason.NOTHING_LEFT);
  }

  @Test
  void mparticlesOwnIdIsEnough() {
    Permissions mpid = Permissions.builder().allow(Permission.MPID).build();

    GatedMessage gated = gate(Registrations.with(mpid), change(IDA.joins(Samples.audience())));

    JsonNode profile = gated.message().orElseThrow().path("user_profiles").path(0);
    assertThat(profile.has("mpid")).isTrue();
    assertThat(profile.path("user_identities")).isEmpty();
  }

  @Test
  void oneProfileIsWithheldAndTheOtherIsSent() {
    Permissions email = Permissions.builder()
        .addUserIdentities(UserIdentityPermission.builder()
            .typeName("email")
            .encodingName("raw")
            .required(true)
            .build())
        .build();

    GatedMessage gated = gate(
        Registrations.with(email),
        change(IDA.anonymous().joins(Samples.audience()), IDA.leaves(Samples.audience())));

    assertThat(gated.message().orElseThrow().path("user_profiles")).hasSize(1);
    assertThat(gated.withheld().stream()
            .filter(part -> part.reason() == Reason.REQUIRED_IDENTITY)
            .map(Withheld::path)
            .toList())
        .containsExactly("$.user_profiles[0]");
  }

  @Test
  void aChangeOfAttributesAloneNeedsThePermissionForThem() {
    GatedMessage gated = gate(
        Registrations.without(Permission.AUDIENCE_USER_ATTRIBUTES),
        change(IDA.changesIn(Samples.audience()), IDA.joins(Samples.audience())));

    JsonNode profiles = gated.message().orElseThrow().path("user_profiles");
    assertThat(profiles).hasSize(1);
    assertThat(profiles.path(0).path("audiences").path(0).path("action").asText())
        .isEqualTo("add");
  }

  @Test
  void whatTheModuleIsNotRegisteredForIsWithheld() {
    ModuleRegistrationResponse eventsAlone = ModuleRegistrationResponse.builder()
        .from(Registrations.everything())
        .audienceProcessingRegistration(Optional.empty())
        .dsrProcessingRegistration(Optional.empty())
        .build();

    for (Message message : List.of(
        change(IDA.joins(Samples.audience())),
        AudienceSubscriptionRequest.builder().build(),
        IDA.asksForErasure())) {
      GatedMessage gated = gate(eventsAlone, message);

      assertThat(gated.message()).isEmpty();
      assertThat(reasons(gated)).containsExactly(Reason.NOT_REGISTERED);
    }
  }

  @Test
  void subscriptionsAndRegistrationRequestsPass() {
    for (Message message : List.of(
        AudienceSubscriptionRequest.builder().build(),
        ModuleRegistrationRequest.builder().build())) {
      assertThat(gate(Registrations.with(NONE), message).message()).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void identitiesOfDataSubjectsArriveRawForThePermittedTypes(OpenDsrIdentity.Type type) {
    Permissions.Builder permissions = Permissions.builder();
    type.userIdentityType()
        .ifPresent(user -> permissions.addUserIdentities(
            UserIdentityPermission.builder().type(user).encodingName("sha256").build()));
    type.deviceIdentityType()
        .ifPresent(device -> permissions.addDeviceIdentities(DeviceIdentityPermission.builder()
            .type(device)
            .encodingName("sha256")
            .build()));

    GatedMessage gated = gate(Registrations.with(permissions.build()), IDA.asksForErasure());

    JsonNode identities = gated.message().orElseThrow().path("subject_identities");
    List<String> names = new ArrayList<>();
    identities.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactly(type.wireName());
    assertThat(identities.path(type.wireName()))
        .isEqualTo(
            Trees.object(IDA.asksForErasure()).path("subject_identities").path(type.wireName()));
    assertThat(gated.withheld()).hasSize(OpenDsrIdentity.Type.values().length - 1);
  }

  @Test
  void aDataSubjectWithoutPermittedIdentityIsSkipped() {
    GatedMessage gated = gate(Registrations.with(NONE), IDA.asksForErasure());

    assertThat(gated.message()).isEmpty();
    assertThat(reasons(gated)).contains(Reason.NO_IDENTITY);
    assertThat(gated.withheld().stream().flatMap(part -> part.remedy().stream()).toList())
        .contains("@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))");
  }

  @Test
  void requestsOfOtherTypesAreWithheld() {
    var request = Trees.object(IDA.asksForErasure()).put("subject_request_type", "access");

    GatedMessage gated = Gate.of(Registrations.everything()).apply(request, Samples.NOW);

    assertThat(reasons(gated)).containsExactly(Reason.REQUEST_TYPE);
  }

  @Test
  void mparticleSendsNoResponses() {
    IllegalArgumentException e = Assertions.assertThrows(
        IllegalArgumentException.class,
        () -> gate(Registrations.everything(), Registrations.everything()));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("mParticle sends requests, not a module_registration_response");
  }

  private static List<Reason> reasons(GatedMessage gated) {
    return gated.withheld().stream().map(Withheld::reason).toList();
  }

  private static Message change(UserProfile... profiles) {
    return AudienceMembershipChangeRequest.builder().addUserProfiles(profiles).build();
  }

  private static GatedMessage gate(ModuleRegistrationResponse registration, Message message) {
    return Gate.of(registration).apply(Trees.object(message), Samples.NOW);
  }
}
