package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules that get events of all types, or events that no handler names. */
final class AllTypesCallsTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(allRuntimeEnvironments = true)
      """;

  private static final String BATCH = """
      {"type":"event_processing_request","id":"5f0c7e0a-3a06-4a4e-9a1e-000000000001","events":[
        {"type":"session_start"},
        {"type":"custom_event","name":"a"},
        {"type":"hologram_view","depth":3},
        {"type":"user_attribute_change"},
        {"type":"error"}]}
      """;

  @Test
  void handlerGetsWhatNoOtherHandlerNamesAndWhatIsUnknown() throws Exception {
    Calls module = Calls.of(MODULE, """
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) { calls.add("track " + event.name().get()); }
        @Handles(all = true)
        void any(Event event) { calls.add("any " + event.typeName()); }
        """);

    assertThat(calls(module))
        .containsExactly("any session_start", "track a", "any hologram_view", "any error")
        .inOrder();
  }

  @Test
  void listHasAllThatNoOtherHandlerNamesAndWhatIsUnknown() throws Exception {
    Calls module = Calls.of(MODULE, """
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) { calls.add("track " + event.name().get()); }
        @Handles(all = true)
        void any(List<? extends Event> events) { events.forEach(event -> calls.add(event.typeName())); }
        """);

    assertThat(calls(module))
        .containsExactly("session_start", "hologram_view", "error", "track a")
        .inOrder();
  }

  @Test
  void allTypesThatMayBeSentAreRegistered() throws Exception {
    Calls module = Calls.of(MODULE, """
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        @Handles(all = true) void any(Event event) {}
        """);

    List<Event.Type> excluded = List.of(
        Event.Type.USER_ATTRIBUTE_CHANGE,
        Event.Type.USER_IDENTITY_CHANGE,
        Event.Type.PUSH_MESSAGE_RECEIPT,
        Event.Type.UNKNOWN);
    assertThat(registration(module).supportedEventTypes())
        .containsExactlyElementsIn(Arrays.stream(Event.Type.values())
            .filter(type -> !excluded.contains(type))
            .toList());
  }

  @Test
  void allRuntimeEnvironmentsAreRegistered() throws Exception {
    Calls module =
        Calls.of(MODULE, "@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}");

    assertThat(registration(module).supportedRuntimeEnvironments())
        .hasSize(RuntimeEnvironment.Type.values().length);
  }

  @Test
  void eventsWithoutAHandlerAreInTheBatch() throws Exception {
    Calls module = Calls.of(
        MODULE.replace("true", "true, eventTypes = {Event.Type.SESSION_START, Event.Type.ERROR}"),
        """
        @AfterEvents
        void after(EventProcessingRequest batch) {
          batch.events().forEach(event -> calls.add(event.typeName()));
        }
        """);

    assertThat(calls(module)).containsExactly("session_start", "error").inOrder();
    assertThat(registration(module).supportedEventTypes())
        .containsExactly(Event.Type.SESSION_START, Event.Type.ERROR);
  }

  private static List<Object> calls(Calls module) throws IOException {
    module
        .dispatcher()
        .handle(
            new ByteArrayInputStream(BATCH.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            Invocation.of("1"));
    return module.noted();
  }

  private static EventProcessingRegistration registration(Calls module) throws Exception {
    MessageProcessor dispatcher = module.dispatcher();
    Method method = dispatcher.getClass().getDeclaredMethod("registration");
    method.setAccessible(true);
    return ((ModuleRegistrationResponse) method.invoke(null))
        .eventProcessingRegistration()
        .orElseThrow();
  }
}
