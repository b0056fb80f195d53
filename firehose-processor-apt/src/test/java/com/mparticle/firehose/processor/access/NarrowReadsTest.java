package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities that a module asks for, of which its code looks only for others. */
final class NarrowReadsTest {

  private static final String PERMISSIONS = """
      user = {
        @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
        @UserIdentityPermission(type = UserIdentity.Type.OTHER), // unused: OTHER
      }""";

  private static Sample sample(String statements) {
    return Sample.handler(PERMISSIONS, statements);
  }

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch.userIdentity(UserIdentity.Type.EMAIL);",
        "batch.userIdentity(UserIdentity.Type.EMAIL, Identity.Encoding.RAW);",
        "batch.userIdentities().stream().filter(i -> i.type() == UserIdentity.Type.EMAIL).findFirst();",
        "batch.userIdentities().stream().anyMatch(i -> (UserIdentity.Type.EMAIL == i.type()) && i.value().isPresent());",
        "for (UserIdentity i : batch.userIdentities()) { if (i.type() == UserIdentity.Type.EMAIL) { i.value(); } }",
        "for (UserIdentity i : batch.userIdentities()) if (i.type() == UserIdentity.Type.EMAIL) i.value();",
        """
        for (UserIdentity i : batch.userIdentities()) {
          if (i.type() == UserIdentity.Type.EMAIL && i.value().isPresent()) { System.out.println(i); }
          else if (i.type() == UserIdentity.Type.EMAIL || i.type() == UserIdentity.Type.EMAIL) { i.value(); }
        }"""
      })
  void identityThatIsNeverLookedForIsUnused(String statements) {
    assertFindsWhatIsMarked(sample(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch.userIdentity(UserIdentity.Type.OTHER);",
        "batch.userIdentity(UserIdentity.Type.valueOf(event.name().get()));",
        "UserIdentity.Type.valueOf(event.name().get()); batch.userIdentities().size();",
        "for (UserIdentity.Type t : UserIdentity.Type.values()) { batch.userIdentity(t); }",
        "batch.userIdentities().stream().filter(i -> i.type() != UserIdentity.Type.EMAIL).findFirst();",
        "batch.userIdentities().stream().filter(i -> i.type() == UserIdentity.Type.EMAIL || i.value().isPresent()).findFirst();",
        "batch.userIdentities().stream().map(UserIdentity::value).toList();",
        "Predicate<UserIdentity> any = i -> true; batch.userIdentities().stream().filter(any).toList();",
        "batch.userIdentities().forEach(System.out::println);",
        "List<UserIdentity> all = batch.userIdentities();",
        "Function<EventProcessingRequest, List<UserIdentity>> read = EventProcessingRequest::userIdentities;",
        "for (UserIdentity i : batch.userIdentities()) { i.value(); if (i.type() == UserIdentity.Type.EMAIL) { i.type(); } }",
        "for (UserIdentity i : batch.userIdentities()) { if (i.type() == UserIdentity.Type.EMAIL) { i.type(); } else { i.value(); } }",
        "for (UserIdentity i : batch.userIdentities()) { if (!(i.type() == UserIdentity.Type.EMAIL)) { i.value(); } }",
        "String.valueOf(batch);",
      })
  void otherReadsMayUseAllIdentities(String statements) {
    assertThat(
            sample("batch.userIdentity(UserIdentity.Type.EMAIL);" + statements).found())
        .isEmpty();
  }

  @Test
  void devicesAndProfilesHaveIdentitiesToo() {
    assertFindsWhatIsMarked(Sample.handler("""
        device = {
          @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID),
          @DeviceIdentityPermission(
              type = DeviceIdentity.Type.GOOGLE_ADVERTISING_ID)}, // unused: GOOGLE_ADVERTISING_ID
        partner = @PartnerIdentityPermission(type = "Acme_Id")
        """, """
        batch.deviceIdentity(DeviceIdentity.Type.ANDROID_ID);
        batch.partnerIdentity("Acme_Id");
        """));
    assertFindsWhatIsMarked(Sample.of("""
        @Permissions(user = {@UserIdentityPermission(type = UserIdentity.Type.EMAIL),
            @UserIdentityPermission(type = UserIdentity.Type.OTHER)}) // unused: OTHER
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing
        class Acme {
          @HandlesAudienceMembershipChange
          void move(Audience audience, UserProfile user) { user.userIdentity(UserIdentity.Type.EMAIL); }
        }
        """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch.partnerIdentity(\"Acme_Id\").flatMap(PartnerIdentity::value);",
        "batch.partnerIdentity(\"Acme_Id\").map(PartnerIdentity::value);",
        "batch.partnerIdentity(\"Acme_Id\").map(i -> i.value());",
        "batch.partnerIdentity(\"Acme_Id\").flatMap(Identity::value).ifPresent(System.out::println);",
        "batch.partnerIdentity(\"Acme_Id\").filter(i -> i.value().isPresent());",
        "String id = \"Acme_Id\"; batch.partnerIdentity(id);",
        "for (PartnerIdentity i : batch.partnerIdentities()) { i.value(); }",
        "batch.partnerIdentities().stream().filter(i -> i.type().equals(Optional.of(\"Acme_Id\"))).findFirst();",
        "batch.partnerIdentities().stream().map(PartnerIdentity::value).toList();",
      })
  void lookUpsOfPartnerIdentitiesUseThem(String statements) {
    assertThat(
            Sample.handler("partner = @PartnerIdentityPermission(type = \"Acme_Id\")", statements)
                .found())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch.userIdentity(UserIdentity.Type.EMAIL).flatMap(UserIdentity::value);",
        "batch.userIdentity(UserIdentity.Type.EMAIL).map(Identity::value).ifPresent(System.out::println);",
      })
  void lookUpsOfUserIdentitiesUseThem(String statements) {
    assertThat(Sample.handler(
                "user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)", statements)
            .found())
        .isEmpty();
  }

  @Test
  void requiredIdentitiesAndThoseOfDataSubjectsAreUsed() {
    Sample sample = sample("batch.userIdentity(UserIdentity.Type.EMAIL);");

    assertThat(sample.with("OTHER)", "OTHER, required = true)").found()).isEmpty();
    assertThat(sample
            .with("@FirehoseModule", "@DsrProcessing(domain = \"acme.example\") @FirehoseModule")
            .with("  }\n}", "}\n @HandlesDsr void erase(DsrProcessingRequest request) {} }")
            .found())
        .isEmpty();
  }

  @Test
  void messageNamesWhatTheModuleLooksFor() {
    assertThat(sample("batch.userIdentity(UserIdentity.Type.EMAIL);").compile().warnings().stream()
            .map(warning -> warning.getMessage(Locale.ROOT)))
        .containsExactly(
            "[unused-identity-permission] UserIdentity.Type.OTHER is asked for, but the module looks for"
                + " UserIdentity.Type.EMAIL alone: look for it, or remove its permission");
  }
}
