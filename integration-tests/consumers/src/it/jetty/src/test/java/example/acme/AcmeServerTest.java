package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

class AcmeServerTest {

  private static final String BATCH = """
      {"type": "event_processing_request", "events": [{"type": "custom_event", "name": "Kettle on"}]}
      """;

  @Test
  void aBatchIsHandledAndAnswered() throws Exception {
    Acme acme = new Acme();
    Server server = AcmeServer.of(acme, "t-1", 0);
    server.start();
    try {
      String url = server.getURI().resolve("/firehose").toString();

      assertEquals(401, post(url, "t-2", BATCH).statusCode());
      HttpResponse<String> answer = post(url, "t-1", BATCH);

      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("event_processing_response"), answer.body());
      assertEquals(List.of("Kettle on"), acme.names());
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> post(String url, String token, String body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .header("Authorization", "Token " + token)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
