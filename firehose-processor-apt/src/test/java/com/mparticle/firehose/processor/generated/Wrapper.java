package com.mparticle.firehose.processor.generated;

import static com.mparticle.firehose.processor.generated.Wrapper.Effect.DEAD;
import static com.mparticle.firehose.processor.generated.Wrapper.Effect.LIVE;
import static com.mparticle.firehose.processor.generated.Wrapper.Effect.LIVE_AND_ESCAPING;
import static com.mparticle.firehose.processor.generated.Wrapper.Effect.UNKNOWN;

/**
 * A way from code to other code. Both know an event and a batch, as {@code event} and
 * {@code batch}. In the templates, {@code @} stands for the inner code, {@code $} for a number, and
 * {@code ARGS} for the two parameters.
 */
enum Wrapper {
  STATIC_METHOD(LIVE, "H$.run(event, batch);", "class H$ { static void run(ARGS) { @ } }"),
  INSTANCE_METHOD(LIVE, "new H$().run(event, batch);", "class H$ { void run(ARGS) { @ } }"),
  CONSTRUCTOR(LIVE, "new H$(event, batch);", "class H$ { H$(ARGS) { @ } }"),
  SUPER_CONSTRUCTOR(
      LIVE,
      "new H$(event, batch);",
      "class B$ { B$(ARGS) { @ } } class H$ extends B$ { H$(ARGS) { super(event, batch); } }"),
  INSTANCE_INITIALIZER(
      LIVE,
      "H$.event = event; H$.batch = batch; new H$();",
      "class H$ { static Event event; static EventProcessingRequest batch; { @ } }"),
  STATIC_INITIALIZER(LIVE, "S$.event = event; S$.batch = batch; H$.touch();", """
      class S$ { static Event event; static EventProcessingRequest batch; }
      class H$ {
        static { Event event = S$.event; EventProcessingRequest batch = S$.batch; @ }
        static void touch() {}
      }
      """),
  FIELD_INITIALIZER(LIVE, "S$.event = event; S$.batch = batch; new H$();", """
      class S$ { static Event event; static EventProcessingRequest batch; }
      class H$ {
        private final int size = size(S$.event, S$.batch);
        private static int size(ARGS) { @ return 1; }
      }
      """),
  INTERFACE(LIVE, "A$ a$ = new H$(); a$.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class H$ implements A$ { public void run(ARGS) { @ } }
      """),
  GENERIC_INTERFACE(LIVE, "A$<Event> a$ = new H$(); a$.run(event, batch);", """
      interface A$<T> { void run(T event, EventProcessingRequest batch); }
      class H$ implements A$<Event> { public void run(ARGS) { @ } }
      """),
  DEFAULT_METHOD(LIVE, "new H$().run(event, batch);", """
      interface A$ { default void run(ARGS) { each(event, batch); } void each(ARGS); }
      class H$ implements A$ { public void each(ARGS) { @ } }
      """),
  DEFAULT_METHOD_OF_LAMBDA(LIVE, "A$ a$ = (e$, b$) -> H$.run(e$, b$); a$.all(event, batch);", """
      interface A$ { default void all(ARGS) { each(event, batch); } void each(ARGS); }
      class H$ { static void run(ARGS) { @ } }
      """),
  STATIC_INTERFACE_METHOD(
      LIVE,
      "H$.run(event, batch);",
      "interface H$ { static void run(ARGS) { own(event, batch); } private static void own(ARGS) { @ } }"),
  TEMPLATE_METHOD(LIVE, "B$ b$ = new H$(); b$.run(event, batch);", """
      abstract class B$ { void run(ARGS) { each(event, batch); } abstract void each(ARGS); }
      class H$ extends B$ { void each(ARGS) { @ } }
      """),
  SUPER_CALL(LIVE, "new H$().run(event, batch);", """
      class B$ { void run(ARGS) { @ } }
      class H$ extends B$ { @Override void run(ARGS) { super.run(event, batch); } }
      """),
  INHERITED(
      LIVE,
      "new H$().run(event, batch);",
      "abstract class B$ { void run(ARGS) { @ } } class H$ extends B$ {}"),
  LAMBDA(LIVE, "Runnable r$ = () -> { @ }; r$.run();", ""),
  CHOSEN_LAMBDA(LIVE, "Runnable r$ = List.of().isEmpty() ? () -> { @ } : () -> {}; r$.run();", ""),
  FOR_EACH(LIVE, "List.of(event).forEach(e$ -> H$.run(e$, batch));", STATIC_METHOD.classes),
  FOR_EACH_OF_MAP(
      LIVE, "Map.of(\"a\", event).forEach((k$, e$) -> H$.run(e$, batch));", STATIC_METHOD.classes),
  STREAM(
      LIVE,
      "Stream.of(event).filter(Objects::nonNull).map(e$ -> H$.run(e$, batch)).toList();",
      "class H$ { static int run(ARGS) { @ return 1; } }"),
  OPTIONAL(
      LIVE,
      "Optional.of(batch).map(b$ -> new H$(b$)).ifPresent(h$ -> h$.run(event));",
      "record H$(EventProcessingRequest batch) { void run(Event event) { @ } }"),
  METHOD_REFERENCE(LIVE, "Stream.of(event).forEach(new H$(batch)::run);", OPTIONAL.classes),
  STATIC_REFERENCE(
      LIVE_AND_ESCAPING,
      "BiConsumer<Event, EventProcessingRequest> f$ = H$::run; f$.accept(event, batch);",
      STATIC_METHOD.classes),
  CONSTRUCTOR_REFERENCE(
      LIVE, "Optional.of(batch).map(H$::new).get().run(event);", OPTIONAL.classes),
  RECORD(LIVE, "new H$(event, batch).run();", "record H$(ARGS) { void run() { @ } }"),
  RECORD_ACCESSOR(
      LIVE,
      "new H$(event, batch).batch();",
      "record H$(ARGS) { public EventProcessingRequest batch() { @ return batch; } }"),
  COMPACT_CONSTRUCTOR(LIVE, "new H$(event, batch);", "record H$(ARGS) { H$ { @ } }"),
  GENERIC_BOX(
      LIVE,
      "H$.run(new X$<>(event).value(), batch);",
      "record X$<T>(T value) {} " + STATIC_METHOD.classes),
  GENERIC_PAIR(
      LIVE,
      "X$<Event, EventProcessingRequest> x$ = new X$<>(event, batch); H$.run(x$.a(), x$.b());",
      "record X$<A, B>(A a, B b) {} " + STATIC_METHOD.classes),
  CALLBACK(LIVE, "C$.feed(event, batch, (e$, b$) -> H$.run(e$, b$));", """
      interface A$ { void take(ARGS); }
      class C$ { static void feed(Event event, EventProcessingRequest batch, A$ to) { to.take(event, batch); } }
      class H$ { static void run(ARGS) { @ } }
      """),
  GENERIC_CALLBACK(LIVE, "C$.feed(event, e$ -> H$.run(e$, batch));", """
      interface A$<T> { void take(T value); }
      class C$ { static <T> void feed(T value, A$<? super T> to) { to.take(value); } }
      class H$ { static void run(ARGS) { @ } }
      """),
  FUNCTION_PARAMETER(LIVE_AND_ESCAPING, "C$.feed(event, e$ -> H$.run(e$, batch));", """
      class C$ { static <T> void feed(T value, Consumer<T> to) { to.accept(value); } }
      class H$ { static void run(ARGS) { @ } }
      """),
  ANONYMOUS_CLASS(
      LIVE, "new A$() { public void run() { @ } }.run();", "interface A$ { void run(); }"),
  LOCAL_CLASS(LIVE, "class L$ { void run() { @ } } new L$().run();", ""),
  INNER_CLASS(LIVE, "new H$(event, batch).new Inner().run();", """
      class H$ {
        final Event event; final EventProcessingRequest batch;
        H$(ARGS) { this.event = event; this.batch = batch; }
        class Inner { void run() { @ } }
      }
      """),
  NESTED_CLASS(
      LIVE,
      "H$.Nested.run(event, batch);",
      "class H$ { static class Nested { static void run(ARGS) { @ } } }"),
  ENUM_SINGLETON(
      LIVE, "H$.INSTANCE.run(event, batch);", "enum H$ { INSTANCE; void run(ARGS) { @ } }"),
  ENUM_CONSTANT(
      LIVE,
      "H$.ONE.run(event, batch);",
      "enum H$ { ONE { void run(ARGS) { @ } }, TWO { void run(ARGS) {} }; abstract void run(ARGS); }"),
  ENUM_VALUES(LIVE, "for (H$ h$ : H$.values()) { h$.run(event, batch); }", ENUM_CONSTANT.classes),
  ENUM_SET(
      LIVE, "EnumSet.allOf(H$.class).forEach(h$ -> h$.run(event, batch));", ENUM_CONSTANT.classes),
  ENUM_STREAM(
      LIVE, "Stream.of(H$.values()).forEach(h$ -> h$.run(event, batch));", ENUM_CONSTANT.classes),
  ENUM_FUNCTION(LIVE, "E$.ONE.to.take(event, batch);", """
      interface A$ { void take(ARGS); }
      enum E$ { ONE(H$::run); final A$ to; E$(A$ to) { this.to = to; } }
      class H$ { static void run(ARGS) { @ } }
      """),
  FUNCTION_CONSTANT(
      LIVE_AND_ESCAPING,
      "H$.F.accept(event, batch);",
      "class H$ { static final BiConsumer<Event, EventProcessingRequest> F = (event, batch) -> { @ }; }"),
  MAP_OF_FUNCTIONS(LIVE, "C$.ALL.get(\"a\").take(event, batch);", """
      interface A$ { void take(ARGS); }
      class C$ { static final Map<String, A$> ALL = Map.of("a", H$::run); }
      class H$ { static void run(ARGS) { @ } }
      """),
  TRUE_ARGUMENT(
      LIVE,
      "H$.run(event, batch, true);",
      "class H$ { static void run(Event event, EventProcessingRequest batch, boolean on) { if (on) { @ } } }"),
  UNKNOWN_ARGUMENT(LIVE, "H$.run(event, batch, event.id().isPresent());", """
      class H$ {
        static void run(Event event, EventProcessingRequest batch, boolean on) {
          if (!on) { return; }
          @
        }
      }
      """),
  BOTH_ARGUMENTS(
      LIVE, "H$.run(event, batch, false); H$.run(event, batch, true);", TRUE_ARGUMENT.classes),
  TRUE_FIELD(LIVE, "new H$(true).run(event, batch);", """
      class H$ {
        private final boolean on;
        H$(boolean on) { this.on = on; }
        void run(ARGS) { if (on && true) { @ } }
      }
      """),
  SHOWN(
      LIVE_AND_ESCAPING,
      "System.out.println(new H$(event, batch));",
      "record H$(ARGS) { @Override public String toString() { @ return \"\"; } }"),
  SHOWN_CALL(LIVE, "new H$(event, batch).toString();", SHOWN.classes),
  ITERATOR(LIVE, "for (Integer i$ : new H$(event, batch)) {}", """
      record H$(ARGS) implements Iterable<Integer> {
        public Iterator<Integer> iterator() { @ return List.of(1).iterator(); }
      }
      """),
  CLOSE(
      LIVE,
      "try (H$ h$ = new H$(event, batch)) {}",
      "record H$(ARGS) implements AutoCloseable { public void close() { @ } }"),
  COMPARATOR(LIVE, "new ArrayList<>(List.of(1, 2)).sort(new H$(event, batch));", """
      record H$(ARGS) implements Comparator<Integer> {
        public int compare(Integer a, Integer b) { @ return 0; }
      }
      """),
  THREAD(
      LIVE,
      "new Thread(new H$(event, batch)).start();",
      "record H$(ARGS) implements Runnable { public void run() { @ } }"),
  FUTURE(LIVE, "CompletableFuture.runAsync(() -> { @ });", ""),
  RECURSION(LIVE, "H$.run(event, batch, 3);", """
      class H$ {
        static void run(Event event, EventProcessingRequest batch, int times) {
          if (times > 0) { other(event, batch, times - 1); }
          @
        }
        static void other(Event event, EventProcessingRequest batch, int times) { run(event, batch, times); }
      }
      """),
  FLUENT(LIVE, "new H$().with(event).and(batch).send();", """
      class H$ {
        private Event event; private EventProcessingRequest batch;
        H$ with(Event event) { this.event = event; return this; }
        H$ and(EventProcessingRequest batch) { this.batch = batch; return this; }
        void send() { @ }
      }
      """),
  VARARGS(
      LIVE,
      "H$.run(batch, event, event);",
      "class H$ { static void run(EventProcessingRequest batch, Event... all) { for (Event event : all) { @ } } }"),
  QUEUE(LIVE, "H$.QUEUE.add(event); H$.drain(batch);", """
      class H$ {
        static final Deque<Event> QUEUE = new ArrayDeque<>();
        static void drain(EventProcessingRequest batch) { Event event = QUEUE.poll(); @ }
      }
      """),
  EXCEPTION(
      LIVE_AND_ESCAPING, "try { throw new H$(event, batch); } catch (H$ h$) { h$.run(); }", """
      class H$ extends RuntimeException {
        final transient Event event; final transient EventProcessingRequest batch;
        H$(ARGS) { this.event = event; this.batch = batch; }
        void run() { @ }
      }
      """),
  BRANCH(LIVE, "if (event.id().isPresent()) { @ } else { event.id(); }", ""),
  ELSE(LIVE, "if (event.id().isPresent()) { event.id(); } else { @ }", ""),
  LOOP(LIVE, "for (int i$ = 0; i$ < 2; i$++) { @ }", ""),
  WHILE(LIVE, "while (event.id().isPresent()) { @ break; }", ""),
  SWITCH(LIVE, "switch (batch.events().size()) { case 1: break; default: @ }", ""),
  SWITCH_RULE(LIVE, "switch (batch.events().size()) { case 1 -> { @ } default -> {} }", ""),
  SWITCH_EXPRESSION(
      LIVE,
      "int s$ = switch (batch.events().size()) { case 1: @ yield 1; default: yield 2; };",
      ""),
  TRY(LIVE, "try { @ } catch (RuntimeException e$) { event.id(); }", ""),
  CATCH(LIVE, "try { event.id(); } catch (RuntimeException e$) { @ }", ""),
  FINALLY(LIVE, "try { event.id(); } finally { @ }", ""),
  ONLY_IMPLEMENTATION(LIVE, "C$.api.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class H$ implements A$ { public void run(ARGS) { @ } }
      class C$ { static A$ api; }
      """),
  GIVEN_IMPLEMENTATION(LIVE, "C$.api.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class H$ implements A$ { public void run(ARGS) { @ } }
      class Other$ implements A$ { public void run(ARGS) { event.location(); batch.mpid(); } }
      class C$ { static A$ api; static void set(A$ api) { C$.api = api; } }
      class Main$ { static void main() { A$ api = new H$(); C$.set(api); } }
      """),
  GIVEN_LAMBDA(LIVE, "C$.api.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class C$ { static A$ api; }
      class Main$ { static void main() { C$.api = (event, batch) -> { @ }; } }
      """),

  UNCALLED_METHOD(
      DEAD,
      "H$.other(event);",
      "class H$ { static void other(Event event) {} static void run(ARGS) { @ } }"),
  UNUSED_CLASS(DEAD, "event.id();", STATIC_METHOD.classes),
  FALSE_ARGUMENT(DEAD, "H$.run(event, batch, false);", TRUE_ARGUMENT.classes),
  FALSE_ARGUMENT_PASSED_ON(DEAD, "C$.run(event, batch, false);", """
      class C$ { static void run(Event event, EventProcessingRequest batch, boolean on) { H$.run(event, batch, on); } }
      """ + TRUE_ARGUMENT.classes),
  EARLY_RETURN(DEAD, "H$.run(event, batch, false);", UNKNOWN_ARGUMENT.classes),
  FALSE_FIELD(DEAD, "new H$(false).run(event, batch);", TRUE_FIELD.classes),
  FALSE_CONSTANT(
      DEAD,
      "H$.run(event, batch);",
      "class H$ { static final boolean ON = false; static void run(ARGS) { if (ON) { @ } } }"),
  UNUSED_IMPLEMENTATION(DEAD, "A$ a$ = new C$(); a$.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class C$ implements A$ { public void run(ARGS) {} }
      class H$ implements A$ { public void run(ARGS) { @ } }
      """),
  REPLACED_METHOD(DEAD, "B$ b$ = new H$(); b$.run(event, batch);", """
      abstract class B$ { void run(ARGS) { @ } }
      class H$ extends B$ { @Override void run(ARGS) {} }
      """),
  NOT_SHOWN(DEAD, "new H$(event, batch).event();", SHOWN.classes),
  NOT_COMPARED(
      DEAD,
      "new H$(event, batch).event();",
      "record H$(ARGS) { @Override public int hashCode() { @ return 1; } }"),
  UNNAMED_FUNCTION(DEAD, "H$.other(event);", """
      interface A$ { void take(ARGS); }
      class H$ { private static final A$ F = (event, batch) -> { @ }; static void other(Event event) {} }
      """),
  UNNAMED_CONSTANT(DEAD, "H$.TWO.run(event, batch);", ENUM_CONSTANT.classes),

  FUNCTION_FROM_ELSEWHERE(UNKNOWN, "C$.f.accept(event, batch);", """
      class C$ { static BiConsumer<Event, EventProcessingRequest> f; }
      class Main$ { static void main() { C$.f = (event, batch) -> { @ }; } }
      """),
  IMPLEMENTATION_FROM_ELSEWHERE(UNKNOWN, "C$.api.run(event, batch);", """
      interface A$ { void run(ARGS); }
      class H$ implements A$ { public void run(ARGS) { @ } }
      class Other$ implements A$ { public void run(ARGS) {} }
      class C$ { static A$ api; }
      """);

  /** Whether the inner code runs. */
  enum Effect {
    /** It does. */
    LIVE,
    /** It does, and values escape, or may seem to. */
    LIVE_AND_ESCAPING,
    /** It does not. */
    DEAD,
    /** It may, but beyond the limits of the checks. */
    UNKNOWN
  }

  private final Effect effect;
  private final String call;
  private final String classes;

  Wrapper(Effect effect, String call, String classes) {
    this.effect = effect;
    this.call = call;
    this.classes = classes;
  }

  Effect effect() {
    return effect;
  }

  /** Returns the code that leads to the inner code, which is a part of it if it has no classes. */
  String call(int number, String inner) {
    return fill(call, number, inner);
  }

  /** Returns the classes that hold the inner code. */
  String classes(int number, String inner) {
    return fill(classes, number, inner);
  }

  private static String fill(String template, int number, String inner) {
    return template
        .replace("ARGS", "Event event, EventProcessingRequest batch")
        .replace("$", Integer.toString(number))
        .replace("@Override", "#Override")
        .replace("@", "\n" + inner + "\n")
        .replace("#Override", "@Override");
  }
}
