package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void eventsAreMapped() throws Exception {
    List<Mail> mails = new ArrayList<>();
    CustomEvent event =
        CustomEvent.builder().name("Kettle on").putAttributes("city", "Leeds").build();

    new AcmeDispatcher(new Acme(mails))
        .processMessage(EventProcessingRequest.builder().addEvents(event).build());

    assertEquals(
        List.of(Mail.builder().subject("Kettle on").note("Leeds").build()), mails);
  }
}
