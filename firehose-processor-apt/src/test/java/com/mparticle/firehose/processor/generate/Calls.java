package com.mparticle.firehose.processor.generate;

import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * A module that is compiled without a warning, and notes in {@code calls} what happens to it. Its
 * class is {@code com.acme.Acme}.
 */
final class Calls {

  private static final String HEADER = """
      package com.acme;

      import com.mparticle.firehose.*;
      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.audienceprocessing.*;
      import com.mparticle.firehose.model.dsrprocessing.*;
      import com.mparticle.firehose.model.eventprocessing.*;
      import com.mparticle.firehose.model.notification.*;
      import com.mparticle.firehose.settings.*;
      import java.util.*;
      """;

  private static final String CLASS = """
      public class Acme extends %s {
        private final List<Object> calls;
        Acme(List<Object> calls) { this.calls = calls; }
        %s
      }
      """;

  static final String EVENTS = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      """;

  private final List<Object> calls = Collections.synchronizedList(new ArrayList<>());
  private final CompiledModule compiled;
  private final MessageProcessor dispatcher;

  private Calls(CompiledModule compiled) throws ReflectiveOperationException {
    this.compiled = compiled;
    this.dispatcher =
        compiled.dispatcher("com.acme.AcmeDispatcher", compiled.instance("com.acme.Acme", calls));
  }

  /**
   * Compiles a module for events.
   *
   * @param members of its class
   */
  static Calls ofEvents(String members) throws ReflectiveOperationException {
    return of(EVENTS, members);
  }

  /**
   * Compiles a module.
   *
   * @param annotations of its class, and other classes
   * @param members of its class
   */
  static Calls of(String annotations, String members) throws ReflectiveOperationException {
    return extending("Object", annotations, members);
  }

  /** As {@link #of}, with a superclass. */
  static Calls extending(String superclass, String annotations, String members)
      throws ReflectiveOperationException {
    JavaFileObject source = JavaFileObjects.forSourceString(
        "com.acme.Acme", HEADER + annotations + CLASS.formatted(superclass, members.indent(2)));
    return new Calls(CompiledModule.of(source));
  }

  /** The text of the dispatcher. */
  String source() {
    return compiled.source("com/acme/AcmeDispatcher.java");
  }

  MessageProcessor dispatcher() {
    return dispatcher;
  }

  /** Processes a message, and returns what the module noted meanwhile. */
  List<Object> process(Message message) throws Exception {
    return process(message, Invocation.of("request 7"));
  }

  List<Object> process(Message message, Invocation invocation) throws Exception {
    calls.clear();
    dispatcher.processMessage(message, invocation);
    return noted();
  }

  List<Object> noted() {
    return List.copyOf(calls);
  }
}
