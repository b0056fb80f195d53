package example.acme;

import com.mparticle.firehose.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

public final class RunAcme {

  public static void main(String[] arguments) throws Exception {
    if (!RunAcme.class.getModule().isNamed()) {
      throw new AssertionError("This is not a module");
    }
    Acme acme = new Acme();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    String batch = """
        {"type": "event_processing_request", "events": [{"type": "custom_event", "name": "Kettle on"}]}
        """;

    new AcmeDispatcher(acme)
        .handle(
            new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)),
            answer,
            Invocation.of("1"));

    String json = answer.toString(StandardCharsets.UTF_8);
    if (!acme.names().toString().equals("[Kettle on]")
        || !json.contains("event_processing_response")) {
      throw new AssertionError(acme.names() + " " + json);
    }
  }
}
