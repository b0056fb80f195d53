package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void eventsAreTracked() throws Exception {
    Acme acme = new Acme();
    String batch = """
        {
          "type": "event_processing_request",
          "account": {"account_id": 17, "account_settings": {"apiKey": "secret", "dailyLimit": "20"}},
          "user_identities": [{"type": "email", "encoding": "raw", "value": "ida@example.org"}],
          "events": [{"type": "custom_event", "name": "Kettle on"}]
        }
        """;

    new AcmeDispatcher(acme)
        .handle(
            new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            Invocation.of("1"));

    assertEquals(List.of("begin", "Kettle on ida@example.org 20", "end 6"), acme.log());
  }
}
