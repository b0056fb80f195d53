package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.processor.generated.Wrapper.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module, and what its code reads.
 *
 * @param granted what the module has, in the words of {@link Leaf}
 * @param code what its handler does
 */
record ReadingPlan(Set<String> granted, List<Code> code) {

  private static final String MODULE = "example.acme.Acme";

  private static final String HEADER = """
      package example.acme;

      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.eventprocessing.*;
      import com.mparticle.firehose.model.notification.*;
      import com.mparticle.firehose.model.registration.Permission;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;

      """;

  /** Statements. */
  interface Code {

    /** What the statements do, given how certainly they run. */
    Stream<Read> reads(Effect effect);

    /** Returns the statements, and adds classes that they use. */
    String source(List<String> classes);
  }

  /** A statement that does something with an event or batch. */
  record Statement(Leaf leaf, int number) implements Code {

    @Override
    public Stream<Read> reads(Effect effect) {
      return Stream.of(new Read(leaf, number, effect));
    }

    @Override
    public String source(List<String> classes) {
      return leaf.statement(number) + mark(number);
    }
  }

  /** Statements that lead to others. */
  record Way(Wrapper wrapper, int number, List<Code> inner) implements Code {

    @Override
    public Stream<Read> reads(Effect effect) {
      Effect own = wrapper.effect();
      boolean isCertain = effect == Effect.DEAD || own == Effect.LIVE;
      Effect both = isCertain || (effect == Effect.UNKNOWN && own != Effect.DEAD) ? effect : own;
      return inner.stream().flatMap(code -> code.reads(both));
    }

    @Override
    public String source(List<String> classes) {
      String code =
          inner.stream().map(one -> one.source(classes)).collect(Collectors.joining("\n"));
      classes.add(wrapper.classes(number, code));
      return wrapper.call(number, code);
    }
  }

  /**
   * What one statement does.
   *
   * @param effect whether it runs
   */
  record Read(Leaf leaf, int number, Effect effect) {

    boolean runs() {
      return effect == Effect.LIVE || effect == Effect.LIVE_AND_ESCAPING;
    }

    /** Returns the end of the line on which it is. */
    String mark() {
      return ReadingPlan.mark(number);
    }
  }

  private static String mark(int number) {
    return " // " + number;
  }

  /** Returns what all statements do. */
  List<Read> reads() {
    return code.stream().flatMap(one -> one.reads(Effect.LIVE)).toList();
  }

  /** Returns the sources by the names of their classes. */
  Map<String, String> sources() {
    List<String> classes = new ArrayList<>();
    String statements =
        code.stream().map(one -> one.source(classes)).collect(Collectors.joining("\n"));
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(MODULE, HEADER + module(statements));
    sources.put("example.acme.Helpers", HEADER + String.join("\n", classes));
    return sources;
  }

  private String module(String statements) {
    return """
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = %s)
        @Permissions(
            user = %s,
            device = %s,
            allow = %s)
        class Acme {

          @Handles(%s)
          void track(Event event, EventProcessingRequest batch) {
        %s
          }
        %s}
        """.formatted(
            granted("environment:", "RuntimeEnvironment.Type.%s"),
            granted("user:", "@UserIdentityPermission(type = UserIdentity.Type.%s)"),
            granted("device:", "@DeviceIdentityPermission(type = DeviceIdentity.Type.%s)"),
            granted("", "Permission.%s"),
            granted("event:", "Event.Type.%s"),
            statements,
            granted.contains("notifications") ? """

                      @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
                      void consent(SystemNotification notification) {}
                    """ : "");
  }

  private String granted(String prefix, String format) {
    return granted.stream()
        .filter(name -> prefix.isEmpty() ? name.matches("[A-Z_]+") : name.startsWith(prefix))
        .map(name -> format.formatted(name.substring(prefix.length())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Returns whether the module has what a statement requires. */
  boolean isGranted(String requirement) {
    return granted.contains(requirement)
        || granted.stream().anyMatch(name -> name.startsWith(requirement + ":"));
  }

  @Override
  public String toString() {
    return reads() + "\n"
        + sources().entrySet().stream()
            .map(source -> "--- " + source.getKey() + "\n" + source.getValue())
            .collect(Collectors.joining("\n"));
  }
}
