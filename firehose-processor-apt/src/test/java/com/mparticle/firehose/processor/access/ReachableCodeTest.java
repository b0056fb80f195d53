package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Which code a module may run. */
final class ReachableCodeTest {

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void onlyImplementationIsFollowedWhereNoInstanceIsKnown() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        interface Api { void send(Event e); }
        class HttpApi implements Api {
          public void send(Event e) { e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        abstract class Api {
          void send(Event e) { write(e); }
          abstract void write(Event e);
        }
        class HttpApi extends Api {
          void write(Event e) { e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        interface Api { default void send(Event e) { write(e); } void write(Event e); }
        interface Transport { void write(Event e); }
        record HttpApi(Transport transport) implements Api {
          public void write(Event e) { transport.write(e); }
        }
        class Tcp implements Transport {
          public void write(Event e) { e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          private final List<Api> apis;
          Acme(List<Api> apis) { this.apis = apis; }
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { apis.forEach(api -> api.send(event)); }
        }
        """));
  }

  @Test
  void implementationsThatReachTheModuleAreFollowed() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        interface Api { void send(Event e); }
        class HttpApi implements Api {
          public void send(Event e) { e.location(); } // unpermitted: LOCATION
        }
        class OtherApi implements Api {
          public void send(Event e) { e.location(); }
        }
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        class Main {
          Api other = new OtherApi();
          Acme acme() { return new Acme(new HttpApi()); }
        }
        """, """
        interface Api { void send(Event e); }
        interface Log { void write(Event e); }
        class HttpApi implements Api {
          private final Log log;
          HttpApi(Log log) { this.log = log; }
          public void send(Event e) {
            e.location(); // unpermitted: LOCATION
            log.write(e);
          }
        }
        class OtherApi implements Api { public void send(Event e) { e.location(); } }
        class Quiet implements Log { public void write(Event e) { e.location(); } }
        class Loud implements Log {
          public void write(Event e) { e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          private Api api;
          void setApi(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        class Main {
          private final Log log = true ? new Loud() : null;
          Api api() { Api api = new HttpApi(log); return api; }
          Acme acme() { Acme acme = new Acme(); acme.setApi(api()); return acme; }
        }
        """, """
        interface Api { void send(Event e); }
        class One implements Api { public void send(Event e) { e.location(); } } // unpermitted: LOCATION
        class Two implements Api { public void send(Event e) { e.location(); } } // unpermitted: LOCATION
        class Three implements Api { public void send(Event e) { e.location(); } }
        @Module class Acme {
          private final Map<String, Api> apis;
          Acme(Map<String, Api> apis) { this.apis = apis; }
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            apis.get("one").send(event);
            for (Api api : apis.values()) { api.send(event); }
          }
        }
        class Main {
          Acme acme() { return new Acme(Map.of("one", new One(), "two", new Two())); }
        }
        """, """
        interface Api { void send(Event e); }
        class Main {
          Acme acme() {
            return new Acme(e -> e.location()); // unpermitted: LOCATION
          }
          Acme other() { return new Acme(this::read); }
          void read(Event e) {
            e.location(); // unpermitted: LOCATION
          }
          Acme third() {
            return new Acme(new Api() {
              public void send(Event e) {
                e.location(); // unpermitted: LOCATION
              }
            });
          }
          void unrelated(Event e) { e.location(); }
        }
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """));
  }

  @Test
  void implementationsOfOtherModulesAreNotFollowed() {
    assertFindsWhatIsMarked(Sample.of("""
        interface Api { void send(Event e); }
        class HttpApi implements Api {
          public void send(Event e) { e.location(); } // unpermitted: LOCATION
        }
        class OtherApi implements Api { public void send(Event e) { e.location(); } }
        class Main {
          void run() { new Acme(new HttpApi()); new Bravo(new OtherApi()); }
        }
        """, """
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION) class Bravo {
          private final Api api;
          Bravo(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """));
  }

  @Test
  void unusedImplementationsAreNotFollowed() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        interface Api { void send(Event e); }
        class Used implements Api { public void send(Event e) {} }
        class Unused implements Api { public void send(Event e) { e.location(); } }
        @Module class Acme {
          private final Api api = new Used();
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        abstract class Base { void send(Event e) { e.location(); } }
        class Used extends Base { @Override void send(Event e) {} }
        @Module class Acme {
          private final Base base = new Used();
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { base.send(event); }
        }
        """, """
        interface Api { void send(Event e); }
        class One implements Api { public void send(Event e) { e.location(); } }
        class Two implements Api { public void send(Event e) { e.location(); } }
        @Module class Acme {
          private final Api api;
          Acme(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """));
  }

  @Test
  void codeThatRunsWithoutBeingNamedIsFollowed() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        enum Listed {
          PLACE {
            Object read(Event e) { return e.location(); } // unpermitted: LOCATION
          },
          NAME { Object read(Event e) { return e.id(); } };
          abstract Object read(Event e);
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            EnumSet.allOf(Listed.class).forEach(listed -> listed.read(event));
          }
        }
        """, """
        enum Listed {
          PLACE(Event::location), // unpermitted: LOCATION
          NAME(Event::id);
          final Function<Event, ?> reader;
          Listed(Function<Event, ?> reader) { this.reader = reader; }
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            for (Listed listed : Listed.class.getEnumConstants()) { listed.reader.apply(event); }
          }
        }
        """, """
        enum Listed {
          PLACE { Object read(Event e) { return e.location(); } }, // unpermitted: LOCATION
          NAME { Object read(Event e) { return e.id(); } };
          abstract Object read(Event e);
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            EnumSet.complementOf(EnumSet.of(Listed.NAME)).forEach(listed -> listed.read(event));
          }
        }
        """, """
        enum Listed {
          PLACE { Object read(Event e) { return e.location(); } },
          NAME { Object read(Event e) { return e.id(); } };
          abstract Object read(Event e);
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            Map<Listed, String> names = new EnumMap<>(Listed.class);
            Set<Listed> none = EnumSet.noneOf(Listed.class);
            Listed.NAME.read(event);
          }
        }
        """, """
        class Holder {
          static Event last;
          private final Object place = last.location(); // unpermitted: LOCATION
          private static final Object STAMP = Reader.read(last);
        }
        class Reader {
          static Object read(Event e) { return e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { new Holder(); }
        }
        """, """
        class Base {
          Base(Event e) { e.location(); } // unpermitted: LOCATION
        }
        class Derived extends Base { Derived(Event e) { super(e); } }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            new Derived(event);
            new Base(event) {};
            for (Object o : new Bag(event)) {}
            try (Resource r = new Resource(event)) {}
          }
        }
        record Bag(Event e) implements Iterable<Object> {
          public Iterator<Object> iterator() {
            e.location(); // unpermitted: LOCATION
            return null;
          }
        }
        record Resource(Event e) implements AutoCloseable {
          public void close() {
            e.location(); // unpermitted: LOCATION
          }
        }
        """));
  }

  @Test
  void methodsThatShowAndCompareRunWhereValuesAreShownAndCompared() {
    assertFindsWhatIsMarked(Sample.ofPackages(
        """
        record Shown(Event e) {
          @Override public String toString() { return "" + e.location(); } // unpermitted: LOCATION
          @Override public int hashCode() { return e.location().hashCode(); }
        }
        record Compared(Event e) {
          @Override public String toString() { return "" + e.location(); }
          @Override public int hashCode() {
            return e.location().hashCode(); // unpermitted: LOCATION
          }
          @Override public boolean equals(Object o) {
            return e.location() == o; // unpermitted: LOCATION
          }
        }
        record Kept(Event e) {
          @Override public String toString() { return "" + e.location(); }
          @Override public int hashCode() { return e.location().hashCode(); }
          @Override public boolean equals(Object o) { return e.location() == o; }
        }
        record Called(Event e) {
          @Override public String toString() { return "" + e.location(); } // unpermitted: LOCATION
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            System.out.println("It is " + List.of(new Shown(event)).get(0).toString());
            Map<Compared, String> map = new HashMap<>();
            map.put(new Compared(event), "");
            Kept kept = new Kept(event);
            kept.e();
            new Called(event).toString();
          }
        }
        """.replace("List.of(new Shown(event)).get(0).toString()", "new Shown(event)"), """
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            new Line(event);
            System.out.println(List.of(new Printed(event)));
          }
          record Line(Event e) {
            @Override public String toString() { return "" + e.location(); }
          }
          record Printed(Event e) {
            @Override public String toString() { return "" + e.location(); } // unpermitted: LOCATION
          }
        }
        """));
  }

  @Test
  void branchesThatConstantsRuleOutDoNotRun() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        class Helper {
          static void send(Event e, boolean place) {
            if (place) e.location();
            if (place && e.location().isPresent()) {}
            Object o = place ? e.location() : null;
            if (!place) { return; }
            e.location();
          }
          static void pass(Event e, boolean place, boolean other) { send(e, place); }
        }
        @Module class Acme {
          private static final boolean DEBUG = false;
          private final boolean verbose = false;
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            Helper.send(event, false);
            Helper.send(event, DEBUG);
            Helper.pass(event, false, true);
            if (DEBUG) { event.location(); }
            if (verbose) { event.location(); }
            if (!true) { event.location(); }
            own(event, false);
          }
          private void own(Event e, boolean place) { if (place) { e.location(); } }
        }
        """, """
        class Helper {
          static void send(Event e, boolean place) {
            if (!place) e.location(); // unpermitted: LOCATION
            else e.location();
            if (place || e.location().isPresent()) {} // unpermitted: LOCATION
            e.location(); // unpermitted: LOCATION
          }
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Helper.send(event, false); }
        }
        """, """
        class Helper {
          private final boolean place;
          Helper(boolean place) { this.place = place; }
          void send(Event e) { if (place) { e.location(); } }
        }
        class Other {
          private final boolean place;
          Other(boolean place) { this.place = place; }
          void send(Event e) {
            if (place) { e.location(); } // unpermitted: LOCATION
          }
        }
        @Module class Acme {
          private final Other other;
          Acme(Other other) { this.other = other; }
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            new Helper(false).send(event);
            other.send(event);
          }
        }
        """, """
        class Helper {
          static void send(Event e, boolean place) {
            if (place) e.location(); // unpermitted: LOCATION
          }
          static void both(Event e, boolean place) {
            if (place) e.location(); // unpermitted: LOCATION
          }
          static void unknown(Event e, boolean place) {
            if (place) e.location(); // unpermitted: LOCATION
          }
          static void reference(Boolean place, Event e) { with(place, e); }
          static void with(boolean place, Event e) {
            if (place) e.location(); // unpermitted: LOCATION
          }
        }
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            Helper.send(event, true);
            Helper.both(event, false);
            Helper.both(event, true);
            Helper.unknown(event, event.id().isPresent());
            BiConsumer<Boolean, Event> reader = Helper::reference;
            direct(event, false);
          }
          void direct(Event e, boolean place) {
            if (place) e.location(); // unpermitted: LOCATION
          }
        }
        """));
  }

  @Test
  void eachModuleIsCheckedWithItsOwnConstants() {
    assertFindsWhatIsMarked(Sample.of("""
        class Helper {
          static void send(Event e, boolean place) {
            if (place) e.location();
          }
        }
        """, """
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Helper.send(event, false); }
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION) class Bravo {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Helper.send(event, true); }
        }
        """));
  }

  @Test
  void sharedInterfaceIsUsedByBothModules() {
    assertFindsWhatIsMarked(Sample.of("""
        interface Api { void send(Event e); }
        class HttpApi implements Api { public void send(Event e) { e.location(); } }
        """, """
        @Module @Permissions(allow = Permission.LOCATION) class Acme {
          private final Api api = new HttpApi();
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        @Module @Permissions(allow = Permission.LOCATION) class Bravo {
          private final Api api;
          Bravo(Api api) { this.api = api; }
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { api.send(event); }
        }
        """, """
        class Other implements Api { public void send(Event e) {} }
        class Main {
          void run(Api api) { new Bravo(api); new Bravo(new Other()); }
        }
        """));
  }
}
