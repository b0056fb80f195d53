package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dispatcher calls the annotated methods, whatever other methods there are. */
final class HandlerCallsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void track(CustomEvent event) { calls.add(\"wrong\"); }",
        "void track(CustomEvent event) throws java.io.IOException { calls.add(\"wrong\"); }",
        "private void track(CustomEvent event) { calls.add(\"wrong\"); }",
        "void track(Object event) { calls.add(\"wrong\"); }",
        "void track(Event... events) { calls.add(\"wrong\"); }",
        "<E extends CustomEvent> void track(E event) { calls.add(\"wrong\"); }",
        "boolean track() { return false; }",
      })
  void handlerIsCalledInPlaceOfAnOverload(String overload) throws Exception {
    assertThat(callsOf("""
            @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
            void track(Event event) { calls.add("handler"); }
            """ + overload)).containsExactly("handler", "handler");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void track(CustomEvent event, Object batch) { calls.add(\"wrong\"); }",
        "void track(CustomEvent event, EventProcessingRequest batch) { calls.add(\"wrong\"); }",
        "void track(EventProcessingRequest batch, CustomEvent event) { calls.add(\"wrong\"); }",
      })
  void overloadsWithTheBatchAreNotAmbiguous(String overload) throws Exception {
    assertThat(callsOf("""
            @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
            void track(Event event, EventProcessingRequest batch) { calls.add("handler"); }
            """ + overload)).containsExactly("handler", "handler");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { calls.add(\"handler\"); }"
            + " @Handles(Event.Type.ERROR) void track(Event event) { calls.add(\"handler\"); }",
        "@Handles(Event.Type.CUSTOM_EVENT) void track(Event event) { calls.add(\"handler\"); }"
            + " @Handles(Event.Type.ERROR) <E extends ErrorEvent> void track(E event) { calls.add(\"handler\"); }",
        "@Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})"
            + " <E extends Event> void track(E event) { calls.add(\"handler\"); }",
      })
  void overloadsMayBothBeHandlers(String handlers) throws Exception {
    assertThat(callsOf(handlers)).containsExactly("handler", "handler");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exception",
        "Error",
        "java.io.IOException, InterruptedException",
        "PrivateException",
        "PrivateException, java.io.IOException",
        "example.lib.Lib.HiddenException",
        "example.lib.Lib.VisibleException",
      })
  void handlerMayThrowWhatTheDispatcherDoesNotSee(String thrown) throws Exception {
    assertThat(callsOf("""
            @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
            public void track(Event event) throws %s { calls.add("handler"); }
            private static class PrivateException extends Exception {
              private static final long serialVersionUID = 1;
            }
            """.formatted(thrown))).containsExactly("handler", "handler");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<X extends Exception> void track(Event event) throws X",
        "<X extends Throwable> void track(Event event) throws X",
        "<X extends java.io.IOException> void track(Event event) throws X",
      })
  void handlerMayDeclareAVariableForItsExceptions(String method) throws Exception {
    assertThat(callsOf("@Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR}) " + method
            + " { calls.add(\"handler\"); }"))
        .containsExactly("handler", "handler");
  }

  /** Compiles a module without a warning, and sends it a custom event and an error. */
  private static List<?> callsOf(String members) throws IOException, ReflectiveOperationException {
    CompiledModule compiled = CompiledModule.of(
        JavaFileObjects.forSourceString("com.acme.Acme", """
            package com.acme;

            import com.mparticle.firehose.annotations.*;
            import com.mparticle.firehose.model.eventprocessing.*;

            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            public class Acme extends example.lib.Lib {
              private final java.util.List<String> calls;
              Acme(java.util.List<String> calls) { this.calls = calls; }
              %s
            }
            """.formatted(members)), library());
    List<String> calls = new java.util.ArrayList<>();
    MessageProcessor dispatcher =
        compiled.dispatcher("com.acme.AcmeDispatcher", compiled.instance("com.acme.Acme", calls));
    dispatcher.processMessage(EventProcessingRequest.builder()
        .addEvents(CustomEvent.builder().build(), ErrorEvent.builder().build())
        .build());
    return calls;
  }

  private static JavaFileObject library() {
    return JavaFileObjects.forSourceString("example.lib.Lib", """
        package example.lib;

        public class Lib {
          protected static class HiddenException extends Exception {
            private static final long serialVersionUID = 1;
          }
          public static class VisibleException extends Exception {
            private static final long serialVersionUID = 1;
          }
        }
        """);
  }
}
