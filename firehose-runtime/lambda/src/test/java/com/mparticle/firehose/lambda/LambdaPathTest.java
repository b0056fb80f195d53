package com.mparticle.firehose.lambda;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a function loads from its start to its first response is what its cold start costs. */
class LambdaPathTest {

  private static final List<String> LOADED = classesLoadedByFunction();

  @Test
  void functionAnswers() {
    assertThat(LOADED).contains("answered event_processing_response");
    assertThat(LOADED.stream().filter(line -> line.contains("firehose.json.MessageReader")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.fasterxml.",
        "java.lang.invoke.LambdaMetafactory",
        "java.lang.invoke.StringConcatFactory",
        "java.lang.reflect.Proxy",
        "java.util.ServiceLoader",
        "jdk.internal.reflect.DirectConstructorHandleAccessor",
        "jdk.internal.reflect.DirectMethodHandleAccessor",
        "jdk.internal.reflect.NativeConstructorAccessorImpl",
        "jdk.internal.reflect.NativeMethodAccessorImpl",
        "com.mparticle.firehose.model.WireNames"
      })
  void classesAreNotLoaded(String prefix) {
    assertThat(LOADED.stream().filter(line -> line.startsWith(prefix))).isEmpty();
  }

  /** Neither lambdas nor method references, of which each costs a class made at run time. */
  @Test
  void noClassesAreMadeAtRunTime() {
    assertThat(LOADED.stream()
            .filter(line -> line.startsWith("com.mparticle"))
            .filter(line -> line.contains("$$Lambda")))
        .isEmpty();
  }

  /** What the function printed, and what it loaded that an empty program does not. */
  private static List<String> classesLoadedByFunction() {
    Set<String> loadedAnyway = Set.copyOf(outputOf(EmptyProgram.class));
    return outputOf(Function.class).stream()
        .filter(line -> !loadedAnyway.contains(line))
        .toList();
  }

  /** Names of the loaded classes, and what the program printed. */
  private static List<String> outputOf(Class<?> program) {
    try {
      Process process = new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xlog:class+load:stdout:none",
              "-Xshare:off",
              "-cp",
              System.getProperty("java.class.path"),
              program.getName())
          .redirectErrorStream(true)
          .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return output.lines().map(line -> line.replaceFirst(" source: .*", "")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the virtual machine loads for itself. */
  public static final class EmptyProgram {

    private EmptyProgram() {}

    /** Has the virtual machine open all of its class path, and does nothing else. */
    public static void main(String[] arguments) {
      boolean found = ClassLoader.getSystemResource("no-such-resource") != null;
      System.out.println(found ? "found" : "not found");
    }
  }

  /** A function that handles custom events, and its first message. */
  public static final class Function extends FirehoseLambdaHandler {

    private static final String BATCH = "{\"type\":\"event_processing_request\","
        + "\"id\":\"b3d9def7-f80a-4650-87b1-04c9fcce6082\",\"timestamp_ms\":1714592744066,"
        + "\"account\":{\"account_id\":1,\"account_settings\":{\"apiKey\":\"key\"}},"
        + "\"user_identities\":[{\"type\":\"email\",\"encoding\":\"raw\",\"value\":\"a@b.c\"}],"
        + "\"user_attributes\":{\"age\":42},\"user_attribute_lists\":{\"likes\":[\"tea\"]},"
        + "\"runtime_environment\":{\"type\":\"android\",\"is_debug\":true,\"name\":\"phone\"},"
        + "\"events\":[{\"type\":\"custom_event\",\"location\":{\"latitude\":1.5}},"
        + "{\"type\":\"screen_view\",\"screen_name\":\"start\"},{\"type\":\"new_thing\"}],"
        + "\"system_notifications\":[{\"type\":\"gdpr_consent_state\",\"purpose\":\"ads\"}]}";

    /** As Lambda makes it. */
    public Function() {
      super(new Processor());
    }

    /** Handles one message and prints the type of the response. */
    public static void main(String[] arguments) throws IOException {
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      new Function()
          .handleRequest(
              new ByteArrayInputStream(BATCH.getBytes(StandardCharsets.UTF_8)),
              response,
              new TestContext());
      boolean answered = response
          .toString(StandardCharsets.UTF_8)
          .startsWith("{\"type\":\"event_processing_response\",\"id\":\"b3d9def7-");
      System.out.println(answered ? "answered event_processing_response" : "not answered");
    }
  }

  private static final class Processor extends MessageProcessor {

    @Override
    protected Set<Event.Type> handledEventTypes() {
      return Set.of(Event.Type.CUSTOM_EVENT);
    }

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) {
      context.batch().userAttributes();
    }

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().build();
    }
  }
}
