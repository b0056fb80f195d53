package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void eventsAreTracked() throws Exception {
    Acme acme = new Acme();
    CustomEvent event = CustomEvent.builder().name("Kettle on").build();

    new AcmeDispatcher(acme)
        .processMessage(EventProcessingRequest.builder().addEvents(event).build());

    assertEquals(List.of("Kettle on"), acme.names());
  }
}
