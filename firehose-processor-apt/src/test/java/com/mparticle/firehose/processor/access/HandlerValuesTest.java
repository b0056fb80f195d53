package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Data that code reads from lists, from the state of a batch and from memberships. */
final class HandlerValuesTest {

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void elementsOfAListAreRead() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module
            class Acme {
              @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
              void track(List<? extends Event> events) {
                for (Event event : events) {
                  System.out.println(event.location()); // unpermitted: LOCATION
                }
                events.get(0).location(); // unpermitted: LOCATION
                events.stream()
                    .map(Event::location) // unpermitted: LOCATION
                    .forEach(System.out::println);
                Iterator<? extends Event> iterator = events.iterator();
                send(iterator.next());
              }
              private static void send(Event event) {
                event.location(); // unpermitted: LOCATION
              }
            }
            """));
  }

  @Test
  void typesAreSoughtInAList() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module
            class Acme {
              @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
              void track(List<Event> events) {
                for (Event event : events) {
                  if (event instanceof ScreenViewEvent screen) { // unregistered: SCREEN_VIEW
                    System.out.println(screen);
                  } else if (event instanceof ErrorEvent error) {
                    System.out.println(error);
                  }
                }
              }
            }
            """));
  }

  @Test
  void stateOfABatchIsRead() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module @Permissions(allow = Permission.MPID)
            class Acme {
              static final class Upload {
                private final EventProcessingRequest batch;
                private final List<Event> events = new ArrayList<>();
                Upload(EventProcessingRequest batch) { this.batch = batch; }
                void add(Event event) { events.add(event); }
                void send() {
                  System.out.println(batch.mpid());
                  System.out.println(batch.consentState()); // unpermitted: CONSENT_STATE
                  events.forEach(event -> System.out.println(
                      event.location())); // unpermitted: LOCATION
                }
              }
              @BeforeEvents Upload begin(EventProcessingRequest batch) { return new Upload(batch); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {
                upload.add(event);
              }
              @AfterEvents void end(Upload upload) {
                upload.send();
                System.out.println(upload.batch.userAttributes()); // unpermitted: USER_ATTRIBUTES
              }
            }
            """));
  }

  @Test
  void stateThatIsTakenAsASupertypeIsRead() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module
            class Acme {
              interface Sink { void send(EventProcessingRequest batch); }
              static final class Upload implements Sink {
                @Override public void send(EventProcessingRequest batch) {
                  System.out.println(batch.mpid()); // unpermitted: MPID
                }
              }
              @BeforeEvents Upload begin() { return new Upload(); }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, EventProcessingRequest batch, Sink sink) {
                sink.send(batch);
              }
            }
            final class Nothing implements Acme.Sink {
              @Override public void send(EventProcessingRequest batch) {
                System.out.println(batch.consentState());
              }
            }
            """));
  }

  @Test
  void permissionIsUsedByStateThatIsSent() {
    assertThat(Sample.of("""
            @Module @Permissions(allow = {Permission.MPID, Permission.LOCATION})
            class Acme {
              record Upload(List<Object> parts) {}
              @BeforeEvents Upload begin(EventProcessingRequest batch) {
                return new Upload(new ArrayList<>(List.of(batch.mpid())));
              }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(List<CustomEvent> events, Upload upload) { upload.parts().addAll(events); }
              @AfterEvents void send(Upload upload) { System.out.println(upload); }
            }
            """).found()).isEmpty();
  }

  @Test
  void permissionThatStateDoesNotUseIsUnused() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module @Permissions(allow = {
              Permission.MPID, // unused: MPID
            })
            class Acme {
              record Upload(EventProcessingRequest batch) {}
              @BeforeEvents Upload begin(EventProcessingRequest batch) { return new Upload(batch); }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(List<CustomEvent> events, Upload upload) {
                System.out.println(upload.batch().id());
              }
            }
            """));
  }

  @Test
  void partsOfMembershipsAreRead() {
    assertFindsWhatIsMarked(Sample.of("""
            @FirehoseModule(name = "Acme", version = "1.0") @AudienceProcessing
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            class Acme {
              @HandlesAudienceMembershipChange
              void change(List<AudienceMembership> memberships) {
                for (AudienceMembership membership : memberships) {
                  System.out.println(membership.user().userIdentities());
                  System.out.println(membership.user().mpid()); // unpermitted: MPID
                  System.out.println(membership
                      .audience().userAttributes()); // unpermitted: AUDIENCE_USER_ATTRIBUTES
                }
                memberships.stream()
                    .map(AudienceMembership::user)
                    .map(UserProfile::mpid) // unpermitted: MPID
                    .forEach(System.out::println);
              }
            }
            """));
  }

  @Test
  void permissionIsUsedByMembershipsThatAreSent() {
    assertThat(Sample.of("""
            @FirehoseModule(name = "Acme", version = "1.0") @AudienceProcessing
            @Permissions(
                user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
                allow = {Permission.MPID, Permission.AUDIENCE_USER_ATTRIBUTES})
            class Acme {
              @HandlesAudienceMembershipChange
              void change(AudienceMembership membership) { System.out.println(membership); }
            }
            """).found()).isEmpty();
  }
}
