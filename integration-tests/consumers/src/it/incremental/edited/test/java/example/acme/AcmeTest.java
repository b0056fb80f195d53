package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void theHandlerIsNewAndTheModuleIsGone() {
    assertEquals(
        List.of(Event.Type.CUSTOM_EVENT, Event.Type.SESSION_START),
        AcmeDispatcher.registration().eventProcessingRegistration().orElseThrow().supportedEventTypes());
    assertEquals(false, isThere("BriefDispatcher.class"));
    assertEquals(false, isThere("/META-INF/firehose/example.acme.Brief.registration.json"));
  }

  private static boolean isThere(String resource) {
    return AcmeTest.class.getResource(resource) != null;
  }
}
