package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that leave the code that is analyzed, and those that only seem to. */
final class EscapeTest {

  /** Modules that ask for MPID; each body is that of a handler with the batch, members follow. */
  private static Sample modules(String mark, String... bodies) {
    return Sample.ofPackages(Stream.of(bodies)
        .map(body ->
            """
            import com.google.common.collect.*; import java.io.*; import java.util.stream.*;
            @Module @Permissions(
                allow = Permission.MPID%s
            )
            class Acme {
              private static void out(Object any) { System.out.println(any); }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, EventProcessingRequest batch) throws Exception {
                boolean whole = batch.events().isEmpty();
                %s
            """.formatted(mark, body.contains("---") ? body.replace("---", "}") : body + "}}"))
        .toArray(String[]::new));
  }

  private static void assertUsed(String... bodies) {
    assertThat(modules("", bodies).found()).isEmpty();
  }

  private static void assertUnused(String... bodies) {
    Sample sample = modules(" // unused: MPID", bodies);
    assertThat(sample.expected()).hasSize(bodies.length);
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void valueInAClassOfThePartner() {
    assertUsed("""
        out(new Envelope("k", batch));
        --- }
        record Envelope(String key, EventProcessingRequest batch) {}
        """, """
        out(new Envelope(batch));
        --- }
        class Envelope {
          private final List<Optional<EventProcessingRequest>> parts;
          Envelope(EventProcessingRequest batch) { parts = List.of(Optional.of(batch)); }
        }
        """, """
        Dto dto = new Dto();
        dto.content = batch;
        out(dto);
        --- }
        class Base { public EventProcessingRequest content; }
        class Dto extends Base {}
        """, """
        out(new Outer(new Inner(batch)));
        --- }
        record Inner(EventProcessingRequest batch) {}
        record Outer(Inner inner) {}
        """, """
        out(new Object() {
          final EventProcessingRequest content = batch;
        });
        """, """
        out(new Object() {
          public EventProcessingRequest getContent() { return batch; }
        });
        """, """
        Payload payload = new Batches(List.of(batch));
        out(payload);
        --- }
        interface Payload {}
        record Batches(List<EventProcessingRequest> all) implements Payload {}
        """, """
        Batches batches = new Batches();
        batches.add(batch);
        out(batches);
        --- }
        class Batches extends ArrayList<EventProcessingRequest> {}
        """);
  }

  @Test
  void valueOfGenericCode() {
    assertUsed("""
        post(batch);
        --- <T> void post(T body) { out(body); }}
        """, """
        post(batch);
        --- <T> void post(T body) { String.valueOf(List.of(body)); }}
        """, """
        post(List.of(batch));
        --- <T> void post(Collection<? extends T> bodies) { bodies.forEach(System.out::println); }}
        """, """
        out(new Box<>(batch));
        --- }
        record Box<T>(T value) {}
        """, """
        new Box<>(batch).send();
        --- }
        record Box<T>(T value) { void send() { System.out.println(value); } }
        """, """
        Box<?> box = new Box<>(batch);
        out(box.value());
        --- }
        record Box<T>(T value) {}
        """, """
        Sink<EventProcessingRequest> sink = new Printer<>();
        sink.take(batch);
        --- }
        interface Sink<T> { void take(T value); }
        class Printer<S> implements Sink<S> { public void take(S value) { System.out.println(value); } }
        """, """
        Sink<? super EventProcessingRequest> sink = new Printer();
        sink.take(batch);
        --- }
        interface Sink<T> { void take(T value); }
        class Printer implements Sink<Object> { public void take(Object o) { System.out.println(o); } }
        """, """
        write(Optional.of(batch), value -> value);
        ---
          <T, R> void write(Optional<T> value, Function<T, R> mapper) {
            System.out.println(value.map(mapper));
          }
        }
        """);
  }

  @Test
  void valueOfNoParticularType() {
    assertUsed(
        "Object all = batch;",
        "out(whole ? batch : null);",
        "out((whole ? batch : null));",
        "Object[] all = {batch};",
        "out(new Object[] {\"a\", batch});",
        "Object[] all = new Object[1]; all[0] = batch;",
        "String.format(\"%s %s\", \"a\", batch);",
        "Comparable<?> c = null; Object o; o = batch;",
        "Object o = switch (event.type()) { case CUSTOM_EVENT -> batch; default -> null; };",
        "Object o = switch (event.type()) { case CUSTOM_EVENT: yield batch; default: yield null; };",
        "Map<String, Object> all = Map.of(\"batch\", batch);",
        "Map<String, Object> all = new HashMap<>(); all.put(\"batch\", batch);",
        "Supplier<Object> all = () -> batch;",
        "Supplier<Object> all = () -> { return batch; };",
        "Stream.of(batch).map(b -> (Object) b).forEach(System.out::println);",
        "for (Object o : List.of(batch)) { out(o); }",
        "List.of(batch).forEach((Object o) -> out(o));",
        "List.of(batch).forEach(System.out::println);",
        "List.of(batch).forEach(Acme::out);",
        "Consumer<Object> sink = o -> out(o); List.of(batch).forEach(sink);",
        "List<Object> all = new ArrayList<>(); List.of(batch).forEach(all::add);",
        "List<?> all = List.of(batch); out(all);",
        "@SuppressWarnings(\"rawtypes\") List all = List.of(batch); out(all);",
        "out(List.of(batch).toArray());",
        "Function<EventProcessingRequest, ?> f = Function.identity(); out(f.apply(batch));",
        "out(body(batch)); --- Object body(EventProcessingRequest b) { return b; }}",
        "out(body(batch)); --- Object body(EventProcessingRequest b) { Object o = b; return o; }}",
        "all = batch; --- Object all; }",
        "holder.all = batch; --- final Holder holder = new Holder(); } class Holder { Object all; }");
  }

  @Test
  void valueAsText() {
    assertUsed(
        "String text = \"batch \" + batch;",
        "String text = \"\"; text += batch;",
        "String.valueOf(batch);",
        "batch.toString();",
        "Optional.of(batch).toString();",
        "Optional.of(batch).map(Object::toString);",
        "Optional.of(batch).map(EventProcessingRequest::toString);",
        "new StringBuilder().append(batch);",
        "assert whole : batch;",
        "if (batch.equals(null)) { out(1); }",
        "Objects.hash(batch);",
        "String text = \"\" + new Envelope(batch); --- } record Envelope(EventProcessingRequest b) {}",
        "new Envelope(batch).toString(); --- } record Envelope(EventProcessingRequest b) {}");
  }

  @Test
  void valueGivenToALibrary() {
    assertUsed(
        "ImmutableList.of(batch);",
        "ImmutableList.Builder<EventProcessingRequest> all = ImmutableList.builder(); all.add(batch);",
        "Optional.of(batch).map(ImmutableList::of);",
        "new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(batch);",
        "new com.mparticle.firehose.MessageSerializer().serialize(batch);",
        "Maps.toMap(List.of(\"a\"), (String key) -> batch);",
        "Maps.toMap(List.of(\"a\"), (String key) -> { return batch; });",
        "Maps.toMap(List.of(\"a\"), this::get); --- EventProcessingRequest batch;"
            + " EventProcessingRequest get(String key) { return batch; }}",
        "out(EventProcessingRequest.builder().from(batch).build());",
        "ImmutableList.of(EventProcessingRequest.builder().from(batch));",
        "throw new Failure(batch); --- } class Failure extends Exception {"
            + " final EventProcessingRequest b; Failure(EventProcessingRequest b) { this.b = b; } }",
        "new Batches(batch).iterator(); --- } class Batches"
            + " extends ForwardingList<EventProcessingRequest> { final EventProcessingRequest b;"
            + " Batches(EventProcessingRequest b) { this.b = b; }"
            + " @Override protected List<EventProcessingRequest> delegate() { return List.of(b); } }");
  }

  @Test
  void valueGivenToCodeThatIsNotThere() {
    assertUsed("""
        sink.accept(batch);
        --- private final Consumer<EventProcessingRequest> sink;
          Acme(Consumer<EventProcessingRequest> sink) { this.sink = sink; }}
        """, """
        api.send(batch);
        --- private final Api api; Acme(Api api) { this.api = api; }}
        interface Api { void send(EventProcessingRequest batch); }
        """, """
        api.send(batch);
        --- private final Api api; Acme(Api api) { this.api = api; }}
        abstract class Api { abstract void send(EventProcessingRequest batch); }
        class Quiet extends Api { void send(EventProcessingRequest batch) {} }
        """, """
        api.send(batch);
        --- private final Api<EventProcessingRequest> api;
          Acme(Api<EventProcessingRequest> api) { this.api = api; }}
        interface Api<T> { void send(T value); }
        """);
  }

  @Test
  void valueThatStaysInSight() {
    assertUnused(
        "out(batch.id()); out(event);",
        "out(new Envelope(\"k\", event)); --- } record Envelope(String key, CustomEvent event) {}",
        "log(batch); --- void log(EventProcessingRequest b) { out(b.id()); }}",
        "Object o = whole ? batch.id() : null;",
        "out(keep(batch).id()); --- <T> T keep(T value) { return value; }}",
        "out(new Box<>(batch).value().id()); --- } record Box<T>(T value) {}",
        "List<EventProcessingRequest> all = new ArrayList<>(); all.add(batch); out(all.size());",
        "Map<String, EventProcessingRequest> all = new HashMap<>(); all.put(\"a\", batch);",
        "Optional.of(batch).map(EventProcessingRequest::id).ifPresent(System.out::println);",
        "Stream.of(batch).filter(Objects::nonNull).map(b -> b).toList().size();",
        "Stream.of(batch).filter(EventProcessingRequest.class::isInstance).count();",
        "Supplier<EventProcessingRequest> s = () -> batch; out(1);",
        "Objects.requireNonNull(batch);",
        "EventProcessingRequest[] all = {batch}; for (EventProcessingRequest b : all) { out(b.id()); }",
        "for (EventProcessingRequest b : List.of(batch)) { out(b.id()); }",
        "Message message = batch; out(message.id());",
        "Out.print(batch); --- } class Out { static void print(Message message) {} }",
        "new Mailer(batch).send(); --- } class Mailer { final EventProcessingRequest b;"
            + " Mailer(EventProcessingRequest b) { this.b = b; } void send() { out(b.id()); }"
            + " static void out(Object o) { System.out.println(o); } }",
        "new Batches(List.of(batch)).forEach(b -> out(b.id())); --- }"
            + " record Batches(List<EventProcessingRequest> all)"
            + " implements Iterable<EventProcessingRequest> {"
            + " public Iterator<EventProcessingRequest> iterator() { return all.iterator(); } }",
        "for (EventProcessingRequest b : new Batches()) { out(b.id()); } --- }"
            + " class Batches extends ArrayList<EventProcessingRequest> {}",
        "api.send(batch); --- private final Api api = new Quiet(); } interface Api {"
            + " void send(EventProcessingRequest b); } class Quiet implements Api {"
            + " public void send(EventProcessingRequest b) {} }",
        "api.send(batch); --- private final Api api = b -> {}; } interface Api {"
            + " void send(EventProcessingRequest b); }");
  }

  @Test
  void classesOfTheModelAreNoValues() {
    assertUnused(
        "out(EventProcessingRequest.class);",
        "Class<?> type = batch.getClass();",
        "Map<Class<?>, String> names = Map.of(EventProcessingRequest.class, \"batch\");",
        "read(EventProcessingRequest.class); --- <T> T read(Class<T> type) { return null; }}");
  }

  @Test
  void firehoseKeepsValuesToItself() {
    assertThat(Sample.of("""
        interface Settings { @Setting(name = "Key") String key(); }
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.ANDROID,
            accountSettings = Settings.class)
        @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL), // unused: EMAIL
            allow = Permission.MPID // unused: MPID
        )
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch, Settings settings) {
            System.out.println(event + settings.key());
            System.out.println(CustomEvent.class);
          }
          public static void main(String[] arguments) throws Exception {
            Message batch = new com.mparticle.firehose.MessageSerializer().deserialize("{}");
            Message response = new AcmeDispatcher(new Acme()).processMessage(batch);
            EventProcessingRequest other = EventProcessingRequest.builder().build();
            new AcmeDispatcher(new Acme()).processMessage(other);
            System.out.println(response);
          }
        }
        """).found())
        .containsExactly("File0:7 unused: EMAIL", "File0:8 unused: MPID");
  }

  @Test
  void onlyWhatATypeCanHoldIsUsed() {
    assertThat(Sample.of("""
        @Module @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL), // unused: EMAIL
            device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID),
            allow = {
              Permission.LOCATION,
              Permission.IP_ADDRESS,
              Permission.DEVICE_INFORMATION,
              Permission.CONSENT_STATE // unused: CONSENT_STATE
            })
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            System.out.println(batch.events());
            System.out.println(batch.runtimeEnvironment());
          }
        }
        """, """
        @Module @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
            device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID), // unused: ANDROID_ID
            partner = @PartnerIdentityPermission(type = "Acme_Id"), // unused: "Acme_Id"
            allow = Permission.AUDIENCE_USER_ATTRIBUTES)
        @AudienceProcessing
        class Bravo {
          @Handles({Event.Type.CUSTOM_EVENT, Event.Type.USER_IDENTITY_CHANGE})
          void track(Event event) { System.out.println(event); }
          @HandlesAudienceMembershipChange
          void move(Audience audience) { System.out.println(audience); }
        }
        """).found())
        .containsExactly(
            "File0:2 unused: EMAIL",
            "File0:8 unused: CONSENT_STATE",
            "File1:3 unused: ANDROID_ID",
            "File1:4 unused: \"Acme_Id\"");
  }
}
