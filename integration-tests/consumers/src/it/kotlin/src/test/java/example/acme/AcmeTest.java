package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void eventsBecomeMails() throws Exception {
    List<String> mails = new ArrayList<>();
    String batch = """
        {
          "type": "event_processing_request",
          "account": {"account_id": 17, "account_settings": {"apiKey": "key-17"}},
          "user_identities": [{"type": "email", "encoding": "raw", "value": "ida@example.org"}],
          "events": [{"type": "custom_event", "name": "Kettle on"}]
        }
        """;

    new AcmeDispatcher(new Acme(mails))
        .handle(
            new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            Invocation.of("1"));

    assertEquals(List.of("key-17: Kettle on to ida@example.org"), mails);
  }
}
