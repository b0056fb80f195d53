package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class UnpermittedReadsTest {

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void callsLambdasMethodReferencesAndAnonymousClassesAreRead() {
    assertFindsWhatIsMarked(Sample.handler("allow = Permission.MPID", """
        batch.mpid();
        event.location(); // unpermitted: LOCATION
        batch.events().stream()
            .map(Event::location) // unpermitted: LOCATION
            .filter(location -> location.isPresent()
                && batch.deviceApplicationStamp().isPresent()) // unpermitted: DEVICE_APPLICATION_STAMP
            .toList();
        Runnable later = new Runnable() {
          @Override public void run() {
            batch.consentState(); // unpermitted: CONSENT_STATE
          }
        };
        Supplier<?> fields = batch::platformFields; // unpermitted: PLATFORM_FIELDS
        class Local {
          Object attributes = batch.userAttributes(); // unpermitted: USER_ATTRIBUTES
        }
        """));
  }

  @Test
  void accessorsOfSubtypesAndSharedInterfacesAreGated() {
    assertFindsWhatIsMarked(Sample.handler("allow = Permission.LOCATION", """
        event.location();
        batch.runtimeEnvironment()
            .filter(AndroidRuntimeEnvironment.class::isInstance)
            .map(AndroidRuntimeEnvironment.class::cast)
            .map(android -> android.manufacturer() // unpermitted: DEVICE_INFORMATION
                .or(android::clientIpAddress)); // unpermitted: IP_ADDRESS
        ScreenProperties screen = null;
        screen.screenHeight(); // unpermitted: DEVICE_INFORMATION
        """));
  }

  @Test
  void allCodeOfTheClassIsRead() {
    assertFindsWhatIsMarked(Sample.of("""
            @Module
            class Acme {
              private final Function<Event, ?> where = Event::location; // unpermitted: LOCATION
              private static Function<EventProcessingRequest, ?> who;
              static {
                who = batch -> batch.mpid(); // unpermitted: MPID
              }
              Acme() {
                who = batch -> batch.consentState(); // unpermitted: CONSENT_STATE
              }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              static class Nested {
                Object address(RuntimeEnvironment environment) {
                  return environment.clientIpAddress(); // unpermitted: IP_ADDRESS
                }
              }
            }
            """));
  }

  @Test
  void calledHelpersAreReadAndOthersAreNot() {
    assertFindsWhatIsMarked(Sample.of("""
        class Mailer {
          private static final Function<Event, ?> WHERE = Event::location; // unpermitted: LOCATION
          private static final Function<Event, ?> NOWHERE = Event::location;
          Mailer(EventProcessingRequest batch) {
            batch.mpid(); // unpermitted: MPID
          }
          void send(Event event) {
            WHERE.apply(event);
            Addresses.of(event);
          }
          void neverCalled(Event event) {
            event.location();
            NOWHERE.apply(event);
          }
        }
        """, """
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            Optional.of(batch).map(Mailer::new).get().send(event);
          }
        }
        """, """
        class Addresses {
          static void of(Event event) {
            event.location(); // unpermitted: LOCATION
          }
        }
        """));
  }

  @Test
  void messageNamesTheWayAndTheMend() {
    Sample sample = Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Mailer.send(event); }
        }
        class Mailer {
          static void send(Event event) { Addresses.of(event); }
        }
        class Addresses {
          static void of(Event event) { event.location(); }
        }
        """);

    assertThat(sample.compile().errors().get(0).getMessage(Locale.ROOT))
        .isEqualTo(
            "[unpermitted-read] Event.location() is in no message without Permission.LOCATION"
                + " (read by Acme.track -> Mailer.send -> Addresses.of):"
                + " write @Permissions(allow = Permission.LOCATION) on Acme");
  }

  @Test
  void errorIsShownAtTheCall() {
    Sample sample = Sample.handler("", "batch.events().get(0)", "    .location();");

    assertThat(sample.compile().errors().get(0).getLineNumber()).isEqualTo(6);
    assertThat(sample.compile().errors().get(0).getColumnNumber()).isEqualTo(5);
  }

  @Test
  void helperOfTwoModulesIsJudgedForEach() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module @Permissions(allow = Permission.MPID)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) { Helper.read(event, batch); }
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION)
        class Bravo {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) { Helper.read(event, batch); }
        }
        """, """
        class Helper {
          static void read(Event event, EventProcessingRequest batch) {
            event.location(); // unpermitted: LOCATION
            batch.mpid(); // unpermitted: MPID
            batch.consentState(); // unpermitted: CONSENT_STATE; unpermitted: CONSENT_STATE
          }
        }
        """));
  }

  @Test
  void callbackIsJudgedForTheModuleThatMakesIt() {
    assertFindsWhatIsMarked(Sample.of("""
        interface Sink { void take(Event event); }
        class Helper {
          static void feed(Event event, Sink sink) { sink.take(event); }
        }
        class Locations implements Sink {
          @Override public void take(Event event) { event.location(); } // unpermitted: LOCATION
        }
        class Names implements Sink {
          @Override public void take(Event event) { event.location(); }
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Helper.feed(event, new Names()); }
        }
        """, """
        @Module
        class Bravo {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            Helper.feed(event, new Locations());
            Helper.feed(event, e -> {});
          }
        }
        """));
  }

  @Test
  void librariesMayCallWhatTheyAreGiven() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { List.of(event).forEach(new Locations()); }
        }
        class Locations extends Base implements Consumer<Event> {
          void neverCalled(Event event) { event.location(); }
        }
        class Base {
          public void accept(Event event) { event.location(); } // unpermitted: LOCATION
        }
        """));
  }

  @Test
  void constantsOfEnumsAreReadWhereTheyAreUsed() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            Used.PLACE.read(event);
            for (Listed listed : Listed.values()) {
              listed.reader.apply(event);
            }
          }
        }
        enum Used {
          PLACE { Object read(Event event) { return event.location(); } }, // unpermitted: LOCATION
          OTHER { Object read(Event event) { return event.location(); } };
          abstract Object read(Event event);
        }
        enum Listed {
          PLACE(Event::location), // unpermitted: LOCATION
          NAME(Event::typeName);
          final Function<Event, Object> reader;
          Listed(Function<Event, Object> reader) { this.reader = reader; }
        }
        """));
  }

  @Test
  void inheritedCodeIsReadUnlessTheModuleReplacesIt() {
    assertFindsWhatIsMarked(Sample.of("""
        abstract class Base {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { place(event); name(event); }
          void place(Event event) { event.location(); }
          void name(Event event) { event.location(); } // unpermitted: LOCATION
          @SuppressWarnings("firehose:unannotated-handler")
          void other(Event event) { event.location(); }
        }
        """, """
        @Module
        class Acme extends Base {
          @Override void place(Event event) {}
        }
        """, """
        @Module
        class Bravo extends Base {
          @Override void name(Event event) {}
          @Override void place(Event event) {}
        }
        """));
  }

  @Test
  void identityThatIsLookedForNeedsItsPermission() {
    assertFindsWhatIsMarked(Sample.handler(
        "user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),\n"
            + "device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID)",
        """
        for (UserIdentity identity : batch.userIdentities()) {
          if (identity.type() == UserIdentity.Type.EMAIL) {}
          if (identity.type() == UserIdentity.Type.CUSTOMER) {} // unpermitted: CUSTOMER
          if (identity.type() == UserIdentity.Type.UNKNOWN) {}
          switch (identity.type()) {
            case EMAIL: break;
            case FACEBOOK: break; // unpermitted: FACEBOOK
            default:
          }
        }
        Set.of(
            DeviceIdentity.Type.ANDROID_ID,
            DeviceIdentity.Type.GOOGLE_ADVERTISING_ID); // unpermitted: GOOGLE_ADVERTISING_ID
        """));
  }

  @Test
  void identitiesNeedAPermissionOfTheirKind() {
    assertFindsWhatIsMarked(
        Sample.handler("user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)", """
        batch.userIdentities();
        batch.partnerIdentities(); // unpermitted: partnerIdentities()
        batch.runtimeEnvironment().map(RuntimeEnvironment::identities); // unpermitted: identities()
        """));
  }

  @Test
  void unpermittedIdentityIsNamedOnce() {
    assertFindsWhatIsMarked(Sample.handler("", """
        batch.userIdentities().stream()
            .filter(identity -> identity.type() == UserIdentity.Type.EMAIL) // unpermitted: EMAIL
            .toList();
        """));
  }

  @Test
  void constantsOfBuildersAnnotationsAndCompleteSwitchesAreNotLookedFor() {
    String cases = Arrays.stream(UserIdentity.Type.values())
        .map(type -> "case " + type.name() + " -> 1;")
        .collect(Collectors.joining("\n"));
    assertFindsWhatIsMarked(Sample.of("""
        @interface Wants { UserIdentity.Type value(); }
        @Module @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        class Acme {
          @Wants(UserIdentity.Type.CUSTOMER)
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            UserIdentity.builder().type(UserIdentity.Type.OTHER).build();
            int number = switch (batch.userIdentities().get(0).type()) {
            %s
            };
          }
        }
        """.formatted(cases)));
  }

  @Test
  void nestedModulesAreJudgedByTheirOwnPermissions() {
    assertFindsWhatIsMarked(Sample.of("""
        class Modules {
          @Module @Permissions(allow = Permission.LOCATION)
          static class Acme {
            @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { event.location(); }

            @Module
            static class Inner {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {
                event.location(); // unpermitted: LOCATION
              }
            }
          }
        }
        """));
  }

  @Test
  void wiringOfAModuleIsNotItsOwn() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
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
  void valuesThatAreBuiltAreNotRead() {
    assertFindsWhatIsMarked(Sample.handler("", """
        EventProcessingRequest.builder().from(batch).mpid("1").build();
        CustomEvent.builder().from(event).location(Location.builder().build()).build();
        """));
  }
}
