package com.mparticle.firehose.processor.generated;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What code does with an event and a batch, in one line. What it requires is named by the constant
 * of {@code Permission}; {@code user} for identities of users, {@code user:EMAIL} for those of a
 * type, {@code event:ERROR}, {@code environment:IOS} and {@code notifications} for what modules
 * register for.
 */
enum Leaf {
  LOCATION("event.location();", "LOCATION"),
  LOCATION_REFERENCE("Stream.of(event).map(Event::location).toList();", "LOCATION"),
  LOCATION_OF_BATCH("batch.events().forEach(e$ -> e$.location());", "LOCATION"),
  LOCATION_IN_CONDITION(
      "if (event.id().isPresent() && event.location().isPresent()) {}", "LOCATION"),
  LOCATION_IN_CONDITIONAL(
      "Optional<?> o$ = event.id().isPresent() ? event.id() : event.location();", "LOCATION"),
  MPID("batch.mpid();", "MPID"),
  MPID_SUPPLIER("Supplier<Optional<String>> s$ = batch::mpid;", "MPID"),
  ATTRIBUTES("batch.userAttributes().get(\"a\");", "USER_ATTRIBUTES"),
  ATTRIBUTES_LOOP("for (String k$ : batch.userAttributes().keySet()) {}", "USER_ATTRIBUTES"),
  STAMP("String s$ = batch.deviceApplicationStamp().orElse(\"\");", "DEVICE_APPLICATION_STAMP"),
  CONSENT("batch.consentState().ifPresent(c$ -> {});", "CONSENT_STATE"),
  ADDRESS("batch.runtimeEnvironment().map(RuntimeEnvironment::clientIpAddress);", "IP_ADDRESS"),
  BRAND("batch.runtimeEnvironment().ifPresent(r$ -> r$.brand());", "DEVICE_INFORMATION"),
  USERS("batch.userIdentities().size();", "user"),
  DEVICES("batch.runtimeEnvironment().ifPresent(r$ -> r$.identities());", "device"),
  EMAIL_EQUAL(
      "batch.userIdentities().stream().filter(i$ -> i$.type() == UserIdentity.Type.EMAIL).count();",
      "user",
      "user:EMAIL"),
  EMAIL_CONTINUE(
      "for (UserIdentity i$ : batch.userIdentities()) { if (i$.type() != UserIdentity.Type.EMAIL) { continue; } }",
      "user",
      "user:EMAIL"),
  CUSTOMER_EQUALS(
      "batch.userIdentities().forEach(i$ -> UserIdentity.Type.CUSTOMER.equals(i$.type()));",
      "user",
      "user:CUSTOMER"),
  CUSTOMER_LABEL(
      "for (UserIdentity i$ : batch.userIdentities()) { switch (i$.type()) { case CUSTOMER: i$.value(); break; default: } }",
      "user",
      "user:CUSTOMER"),
  EMAIL_SET(
      "batch.userIdentities().forEach(i$ -> Set.of(UserIdentity.Type.EMAIL).contains(i$.type()));",
      "user",
      "user:EMAIL"),
  ANDROID_ID(
      "batch.runtimeEnvironment().ifPresent(r$ -> r$.identities().forEach(i$ -> Objects.equals(i$.type(), DeviceIdentity.Type.ANDROID_ID)));",
      "device",
      "device:ANDROID_ID"),
  SCREEN_VIEW("if (event instanceof ScreenViewEvent) { event.id(); }", "event:SCREEN_VIEW"),
  SCREEN_VIEW_PATTERN(
      "if (event instanceof ScreenViewEvent v$ && v$.id().isPresent()) {}", "event:SCREEN_VIEW"),
  SCREEN_VIEW_CLASS(
      "batch.events().stream().filter(ScreenViewEvent.class::isInstance).count();",
      "event:SCREEN_VIEW"),
  ERROR_TYPE("boolean b$ = event.type() == Event.Type.ERROR;", "event:ERROR"),
  ERROR_LABEL("switch (event.type()) { case ERROR: event.id(); break; default: }", "event:ERROR"),
  ERROR_CAST("if (event.id().isPresent()) { ErrorEvent e$ = (ErrorEvent) event; }", "event:ERROR"),
  IOS(
      "batch.runtimeEnvironment().filter(r$ -> r$ instanceof IosRuntimeEnvironment);",
      "environment:IOS"),
  NOTIFICATIONS("batch.systemNotifications().isEmpty();", "notifications"),

  NOT_EQUAL("batch.events().forEach(e$ -> { if (e$.type() != Event.Type.ERROR) { e$.id(); } });"),
  NOT_INSTANCE("if (!(event instanceof ScreenViewEvent)) { event.id(); }"),
  SKIPPED("for (Event e$ : batch.events()) { if (e$ instanceof ErrorEvent) { continue; } }"),
  BUILT_TYPE(
      "UserIdentity.builder().type(event.id().isPresent() ? UserIdentity.Type.TWITTER : UserIdentity.Type.GOOGLE).build();"),
  PRINTED_TYPE("System.out.println(\"not \" + UserIdentity.Type.TWITTER + Event.Type.ERROR);"),
  NAMED_TYPE("String n$ = UserIdentity.Type.TWITTER.name() + Event.Type.SCREEN_VIEW.wireName();"),
  CLASS("Class<?> c$ = ErrorEvent.class;"),
  PRINTED_ID("System.out.println(event.id() + batch.sourceId().orElse(\"\"));"),
  KEPT("List<Event> l$ = new ArrayList<>(); l$.add(event); l$.size();"),
  COPIED("EventProcessingRequest c$ = EventProcessingRequest.builder().from(batch).build();"),

  PRINTED_EVENT("System.out.println(event);", Escape.EVENT),
  JOINED_EVENT("String s$ = \"a\" + event;", Escape.EVENT),
  PRINTED_LIST("System.out.println(List.of(event));", Escape.EVENT),
  OBJECT("Object o$ = batch;", Escape.BATCH),
  VALUES("Map<String, Object> m$ = new HashMap<>(); m$.put(\"batch\", batch);", Escape.BATCH),
  FORMATTED(
      "String s$ = String.format(\"%s\", event.id().isPresent() ? batch : null);", Escape.BATCH),
  MAPPED("Stream.of(batch).map(Object::toString).toList();", Escape.BATCH),
  PRINTED_EACH("Stream.of(batch).forEach(System.out::println);", Escape.BATCH),
  HELD(
      "new ArrayList<Object>().add(new Object() { final EventProcessingRequest b = batch; });",
      Escape.BATCH),
  ARRAY("Object[] a$ = {1, batch};", Escape.BATCH),
  ERASED("List<?> l$ = List.of(Optional.of(batch)); l$.size();", Escape.BATCH),
  SERIALIZED("new com.mparticle.firehose.MessageSerializer().serialize(batch);", Escape.BATCH),
  GUAVA("com.google.common.collect.ImmutableList.of(batch);", Escape.BATCH),
  SUPPLIED("Supplier<Object> s$ = () -> batch;", Escape.BATCH);

  /** What escapes. */
  enum Escape {
    NOTHING,
    /** The event: what it holds is used. */
    EVENT,
    /** The batch: everything is used. */
    BATCH
  }

  /** Stands for whatever a batch may hold. */
  static final String ALL = "all";

  private final String statement;
  private final ImmutableList<String> requirements;
  private final Escape escape;

  Leaf(String statement, String... requirements) {
    this(statement, Escape.NOTHING, requirements);
  }

  Leaf(String statement, Escape escape, String... requirements) {
    this.statement = statement;
    this.requirements = ImmutableList.copyOf(requirements);
    this.escape = escape;
  }

  /** Returns the statement; its variables have the number in their names. */
  String statement(int number) {
    return statement.replace("$", Integer.toString(number));
  }

  /** Returns what this reads or looks for. */
  List<String> requirements() {
    return requirements;
  }

  /** Returns what this uses, given that it runs. */
  Stream<String> used() {
    return switch (escape) {
      case NOTHING -> requirements.stream();
      case EVENT -> Stream.of("LOCATION");
      case BATCH -> Stream.of(ALL);
    };
  }
}
