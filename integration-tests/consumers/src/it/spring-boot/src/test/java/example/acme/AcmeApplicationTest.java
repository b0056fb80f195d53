package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class AcmeApplicationTest {

  private static final String BATCH = """
      {"type": "event_processing_request", "id": "1c2a6cf4-96ae-4ac5-b3a6-8d8b5b2f7c11",
       "events": [{"type": "custom_event", "name": "Kettle on"}]}
      """;

  @Test
  void aBatchIsHandledAndAnswered() throws Exception {
    try (ConfigurableApplicationContext context = SpringApplication.run(
        AcmeApplication.class, "--server.port=0", "--firehose.token=t-1")) {
      String url = "http://localhost:"
          + context.getEnvironment().getProperty("local.server.port")
          + "/firehose";

      assertEquals(401, post(url, "t-2", BATCH).statusCode());
      HttpResponse<String> answer = post(url, "t-1", BATCH);

      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("event_processing_response"), answer.body());
      assertTrue(answer.body().contains("1c2a6cf4-96ae-4ac5-b3a6-8d8b5b2f7c11"), answer.body());
      assertEquals(List.of("Kettle on"), context.getBean(Acme.class).names());
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
