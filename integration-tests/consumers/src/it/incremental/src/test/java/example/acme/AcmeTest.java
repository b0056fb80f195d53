package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void bothModulesAreThere() {
    assertEquals(
        List.of(Event.Type.CUSTOM_EVENT),
        AcmeDispatcher.registration().eventProcessingRegistration().orElseThrow().supportedEventTypes());
    assertEquals(true, isThere("BriefDispatcher.class"));
    assertEquals(true, isThere("/META-INF/firehose/example.acme.Brief.registration.json"));
  }

  private static boolean isThere(String resource) {
    return AcmeTest.class.getResource(resource) != null;
  }
}
