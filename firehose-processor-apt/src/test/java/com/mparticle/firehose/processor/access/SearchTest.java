package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Which mentions of a type look for data of that type. */
final class SearchTest {

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  /** A module that may have email addresses, with a helper. */
  private static Sample module(String members) {
    return Sample.of("""
        import java.util.stream.*;
        @Module
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            batch.userIdentities().forEach(identity -> handle(identity, batch));
          }
        %s
        }
        """.formatted(members));
  }

  @Test
  void exclusionIsNoSearch() {
    assertFindsWhatIsMarked(module("""
        Object handle(UserIdentity i, EventProcessingRequest batch) {
          if (i.type() != UserIdentity.Type.OTHER) { i.value(); }
          if (!(i.type() == UserIdentity.Type.OTHER)) { i.value(); }
          if (!i.type().equals(UserIdentity.Type.OTHER)) { i.value(); }
          if (!Objects.equals(i.type(), UserIdentity.Type.OTHER)) { i.value(); }
          if (i.type() == UserIdentity.Type.OTHER) { return null; }
          for (UserIdentity id : batch.userIdentities()) {
            if (id.type() == UserIdentity.Type.OTHER) continue;
            if (id.value().isPresent() && UserIdentity.Type.OTHER == id.type()) { break; }
          }
          boolean known = i.type() != UserIdentity.Type.OTHER && i.value().isPresent();
          Object value = i.type() != UserIdentity.Type.OTHER ? i.value() : null;
          batch.userIdentities().stream().filter(id -> id.type() != UserIdentity.Type.OTHER).toList();
          batch.userIdentities().stream()
              .filter(Predicate.not(id -> id.type() == UserIdentity.Type.OTHER)).toList();
          new ArrayList<>(batch.userIdentities()).removeIf(id -> id.type() == UserIdentity.Type.OTHER);
          switch (i.type()) {
            case OTHER: return null;
            default: i.value();
          }
          return switch (i.type()) {
            case OTHER, OTHER2 -> Optional.empty();
            case OTHER3 -> throw new IllegalStateException();
            default -> i.value();
          };
        }
        """));
  }

  @Test
  void excludedSetIsNoSearch() {
    assertFindsWhatIsMarked(module("""
        private static final Set<UserIdentity.Type> IGNORED =
            EnumSet.of(UserIdentity.Type.OTHER, UserIdentity.Type.OTHER2);
        private static final Set<UserIdentity.Type> USED =
            EnumSet.complementOf(EnumSet.of(UserIdentity.Type.OTHER));
        Object handle(UserIdentity i, EventProcessingRequest batch) {
          if (IGNORED.contains(i.type())) { return null; }
          Set<UserIdentity.Type> more = new HashSet<>();
          more.add(UserIdentity.Type.OTHER3);
          return USED.contains(i.type()) && !more.contains(i.type()) ? i.value() : null;
        }
        """));
  }

  @Test
  void mentionIsNoSearch() {
    assertFindsWhatIsMarked(module("""
        private static final System.Logger LOG = System.getLogger("acme");
        Object handle(UserIdentity i, EventProcessingRequest batch) {
          boolean ok = i.value().isPresent();
          UserIdentity built = UserIdentity.builder()
              .type(ok ? UserIdentity.Type.EMAIL : UserIdentity.Type.OTHER).build();
          System.out.println("not " + UserIdentity.Type.OTHER);
          System.out.println(UserIdentity.Type.OTHER);
          LOG.log(System.Logger.Level.INFO, "not {0}", UserIdentity.Type.OTHER);
          String name = UserIdentity.Type.OTHER.name();
          String wireName = UserIdentity.Type.OTHER.wireName();
          UserIdentity.Type fallback = UserIdentity.Type.OTHER2;
          return label(UserIdentity.Type.OTHER) + ok + label(fallback);
        }
        static String label(UserIdentity.Type type) {
          return type == UserIdentity.Type.EMAIL ? "mail" : type.name();
        }
        """));
  }

  @Test
  void comparisonIsASearch() {
    assertFindsWhatIsMarked(module("""
        Object handle(UserIdentity i, EventProcessingRequest batch) {
          if (i.type() == UserIdentity.Type.CUSTOMER) { i.value(); } // unpermitted: CUSTOMER
          if (!(i.type() != UserIdentity.Type.FACEBOOK)) { i.value(); } // unpermitted: FACEBOOK
          if (i.type() != UserIdentity.Type.TWITTER) { return null; } // unpermitted: TWITTER
          if (i.type().equals(UserIdentity.Type.GOOGLE)) { i.value(); } // unpermitted: GOOGLE
          if (UserIdentity.Type.YAHOO.equals(i.type())) { i.value(); } // unpermitted: YAHOO
          if (Objects.equals(i.type(), UserIdentity.Type.OTHER)) { i.value(); } // unpermitted: OTHER
          batch.userIdentities().stream().map(UserIdentity::type)
              .filter(UserIdentity.Type.OTHER2::equals).count(); // unpermitted: OTHER2
          boolean is = batch.userIdentities().stream()
              .anyMatch(id -> id.type() == UserIdentity.Type.OTHER3); // unpermitted: OTHER3
          return is(i, UserIdentity.Type.OTHER4); // unpermitted: OTHER4
        }
        static boolean is(UserIdentity i, UserIdentity.Type type) { return i.type() == type; }
        """));
  }

  @Test
  void constantIsFollowedToTheComparison() {
    assertFindsWhatIsMarked(module("""
        private final UserIdentity.Type wanted = UserIdentity.Type.CUSTOMER; // unpermitted: CUSTOMER
        private static final UserIdentity.Type[] ORDER = {
          UserIdentity.Type.EMAIL,
          UserIdentity.Type.FACEBOOK, // unpermitted: FACEBOOK
        };
        private static final List<UserIdentity.Type> LIST = List.of(
            UserIdentity.Type.OTHER); // unpermitted: OTHER
        private static final Map<UserIdentity.Type, String> NAMES = Map.of(
            UserIdentity.Type.OTHER2, "two"); // unpermitted: OTHER2
        private final Map<UserIdentity.Type, String> later = new HashMap<>();
        Acme() {
          later.put(UserIdentity.Type.OTHER3, "three"); // unpermitted: OTHER3
        }
        Object handle(UserIdentity i, EventProcessingRequest batch) {
          if (i.type() == wanted) { i.value(); }
          for (UserIdentity.Type type : ORDER) { find(batch, type); }
          LIST.forEach(type -> find(batch, type));
          NAMES.get(i.type());
          later.containsKey(i.type());
          if (i.type() == preferred()) { i.value(); }
          find(batch, i.value().isPresent()
              ? UserIdentity.Type.EMAIL
              : UserIdentity.Type.GOOGLE); // unpermitted: GOOGLE
          return new Finder(UserIdentity.Type.YAHOO).find(batch); // unpermitted: YAHOO
        }
        UserIdentity.Type preferred() {
          return UserIdentity.Type.MICROSOFT; // unpermitted: MICROSOFT
        }
        static Object find(EventProcessingRequest batch, UserIdentity.Type type) {
          return batch.userIdentities().stream().filter(id -> id.type() == type).findFirst();
        }
        record Finder(UserIdentity.Type type) {
          Object find(EventProcessingRequest batch) { return Acme.find(batch, type); }
        }
        """));
  }

  @Test
  void whatAModuleBuildsItMayRead() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        @Module class Acme {
          @BeforeEvents
          EventProcessingRequest enrich(EventProcessingRequest batch) {
            return EventProcessingRequest.builder()
                .from(batch)
                .mpid("1")
                .putUserAttributes("a", "b")
                .addUserIdentities(
                    UserIdentity.builder().type(UserIdentity.Type.CUSTOMER).value("c").build())
                .addAllPartnerIdentities(List.of())
                .build();
          }
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            batch.mpid();
            batch.userAttributes();
            batch.partnerIdentities();
            batch.userAttributeLists(); // unpermitted: USER_ATTRIBUTES
            for (UserIdentity identity : batch.userIdentities()) {
              if (identity.type() == UserIdentity.Type.CUSTOMER) {}
              if (identity.type() == UserIdentity.Type.FACEBOOK) {} // unpermitted: FACEBOOK
            }
            event.location(); // unpermitted: LOCATION
          }
        }
        """, """
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            CustomEvent other = CustomEvent.builder().from(event)
                .location(Location.builder().build()).build();
            other.location();
            batch.userIdentities();
            if (batch.userIdentities().get(0).type() == UserIdentity.Type.OTHER) {}
          }
          @AfterEvents
          void after(EventProcessingRequest batch) {
            EventProcessingRequest.builder()
                .addUserIdentities(UserIdentity.builder().type(type(batch)).build())
                .addEvents(ScreenViewEvent.builder().build());
            if (batch.events().get(0) instanceof ScreenViewEvent) {}
            if (batch.events().get(0).type() == Event.Type.SCREEN_VIEW) {}
          }
          private UserIdentity.Type type(EventProcessingRequest batch) { return null; }
        }
        """));
  }

  @Test
  void errorIsSuppressedAtItsPlace() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module class Acme {
          @SuppressWarnings("firehose:unpermitted-read")
          private final Function<Event, ?> reader = Event::location;

          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            @SuppressWarnings("firehose:unpermitted-read")
            Object place = event.location();
            @SuppressWarnings({"unused", "firehose:unpermitted-read"})
            Supplier<Object> later = () -> {
              Object inner = batch.mpid();
              return inner;
            };
            @SuppressWarnings("firehose:unused-permission")
            Object other = event.location(); // unpermitted: LOCATION
            suppressed(event);
            new Helper().read(event);
            Object last = batch.mpid(); // unpermitted: MPID
          }
          @SuppressWarnings("firehose:unpermitted-read")
          void suppressed(Event event) { event.location(); }
        }
        @SuppressWarnings("firehose:unpermitted-read")
        class Helper { Object read(Event event) { return event.location(); } }
        """));
  }

  @Test
  void identitiesOfDataSubjectsNeedTheirPermission() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1")
        @DsrProcessing(domain = "acme.example")
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        class Acme {
          @HandlesDsr
          void erase(DsrProcessingRequest request) {
            request.subjectIdentities().get(OpenDsrIdentity.Type.EMAIL);
            request.subjectIdentities().get(OpenDsrIdentity.Type.ANDROID_ID); // unpermitted: ANDROID_ID
            request.subjectIdentities().forEach((type, identity) -> {
              if (type == OpenDsrIdentity.Type.CONTROLLER_CUSTOMER_ID) {} // unpermitted: CONTROLLER_CUSTOMER_ID
              switch (type) {
                case ROKU_PUBLISHER_ID: identity.value(); break; // unpermitted: ROKU_PUBLISHER_ID
                default:
              }
            });
          }
        }
        """));
  }
}
