package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class UnusedPermissionsTest {

  private static final String ALL = """
      user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
      device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID),
      partner = @PartnerIdentityPermission(type = "Acme_Id"),
      allow = {Permission.LOCATION, Permission.EVENTLESS_BATCHES}
      """;

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void permissionThatNothingReadsIsShownAtItsPlace() {
    assertFindsWhatIsMarked(Sample.handler("""
        user = {@UserIdentityPermission(
            type = UserIdentity.Type.EMAIL)}, // unused: EMAIL
        device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID), // unused: ANDROID_ID
        partner = @PartnerIdentityPermission(type = "Acme_Id"), // unused: "Acme_Id"
        allow = {
          Permission.LOCATION,
          Permission.MPID, // unused: MPID
          Permission.EVENTLESS_BATCHES
        }""", "event.location();"));
  }

  @Test
  void identitiesThatAreReadAreUsed() {
    assertFindsWhatIsMarked(Sample.handler(ALL, """
        event.location();
        batch.userIdentities();
        batch.partnerIdentities();
        Predicate<DeviceIdentity> isWanted = id -> id.type() == DeviceIdentity.Type.ANDROID_ID;
        """));
  }

  @Test
  void requiredIdentitiesAndThoseOfDataSubjectsAreUsed() {
    assertFindsWhatIsMarked(Sample.handler(
        "user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true)"));
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        @DsrProcessing(domain = "acme.example")
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
          @HandlesDsr void erase(DsrProcessingRequest request) {}
        }
        """));
  }

  @Test
  void permissionThatAHandledEventNeedsIsUsed() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
            allow = Permission.USER_ATTRIBUTES)
        class Acme {
          @Handles({Event.Type.USER_ATTRIBUTE_CHANGE, Event.Type.USER_IDENTITY_CHANGE})
          void track(Event event) {}
        }
        """));
  }

  @Test
  void whatIsGivenOutOfSightIsUsed() {
    assertFindsWhatIsMarked(Sample.handler(ALL, "String.valueOf(batch);"));
    assertFindsWhatIsMarked(
        Sample.handler(ALL, "Map<String, Object> all = Map.of(\"batch\", batch);"));
    assertFindsWhatIsMarked(
        Sample.handler(ALL, "new com.mparticle.firehose.MessageSerializer().serialize(batch);"));
    assertFindsWhatIsMarked(Sample.handler(ALL.replace("LOCATION", "MPID"), "Object all = batch;"));
  }

  @Test
  void whatCollectionsKeepIsNotUsed() {
    assertFindsWhatIsMarked(Sample.handler("allow = Permission.MPID // unused: MPID\n", """
        Map<String, Object> mixed = Map.of("text", "", "number", 1L, "flag", true, "list", List.of());
        mixed.put("class", Enum.valueOf(Event.Type.class, "ERROR").compareTo(Event.Type.ERROR));
        List<EventProcessingRequest> batches = new ArrayList<>();
        batches.add(batch);
        Objects.requireNonNull(batch);
        Optional.of(batch).map(EventProcessingRequest::events);
        EventProcessingRequest.builder().from(batch).build();
        """));
  }

  @Test
  void whatIsReadOutsideOfAnyModuleIsUsed() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module @Permissions(allow = Permission.LOCATION)
        class Acme {
          private final Consumer<Event> sink;
          Acme(Consumer<Event> sink) { this.sink = sink; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { sink.accept(event); }
        }
        """, """
        class Main {
          AcmeDispatcher dispatcher() { return new AcmeDispatcher(new Acme(e -> e.location())); }
        }
        """));
  }

  @Test
  void whatAnotherModuleReadsIsNotUsed() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        @Permissions(allow = Permission.LOCATION) // unused: LOCATION
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION)
        class Bravo {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { event.location(); }
        }
        """));
  }

  @Test
  void warningsCanBeSuppressed() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
            allow = Permission.LOCATION)
        @SuppressWarnings({"firehose:unused-permission", "firehose:unused-identity-permission"})
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """));
  }

  @Test
  void permissionIsBlamedOnce() {
    assertThat(Sample.handler("allow = Permission.AUDIENCE_USER_ATTRIBUTES").found())
        .hasSize(1);
  }
}
