package example.ports;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.RetryLaterException;
import com.mparticle.firehose.SuspendSubscriptionException;
import com.mparticle.firehose.databind.FirehoseJacksonModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/**
 * An HTTP API of a partner: one place for what its answers mean. Writes a log line for each call.
 */
public final class PartnerApi {

  private static final System.Logger LOGGER = System.getLogger(PartnerApi.class.getName());
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final long DEFAULT_RETRY_SECONDS = 60;
  private static final JsonMapper JSON = JsonMapper.builder()
      .addModule(new FirehoseJacksonModule())
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final URI url;

  /**
   * A client.
   *
   * @param url where the API is
   */
  public PartnerApi(URI url) {
    this.url = url;
  }

  /**
   * Posts a body.
   *
   * @param body anything that Jackson writes
   * @throws RetryLaterException if the API is busy: after 429, 502 and 504
   * @throws SuspendSubscriptionException if the API knows the key no more: after 401
   * @throws NonRetryableException if the API refuses the body for good: after 400
   * @throws IOException if the API can't be reached, or answers otherwise than well
   */
  public void post(String path, String apiKey, Object body, Origin origin)
      throws IOException, InterruptedException {
    send(path, request(path, apiKey, JSON.writeValueAsBytes(body)).build(), origin);
  }

  /**
   * Posts a body that is compressed by gzip, and otherwise as by {@link #post}.
   *
   * @throws IOException as by {@link #post}
   */
  public void postCompressed(String path, String apiKey, Object body, Origin origin)
      throws IOException, InterruptedException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      JSON.writeValue(gzip, body);
    }
    HttpRequest request = request(path, apiKey, compressed.toByteArray())
        .header("Content-Encoding", "gzip")
        .build();
    send(path, request, origin);
  }

  private HttpRequest.Builder request(String path, String apiKey, byte[] body) {
    return HttpRequest.newBuilder(url.resolve(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + apiKey)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private void send(String path, HttpRequest request, Origin origin)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
    LOGGER.log(
        System.Logger.Level.INFO,
        origin + " call=" + path + " status=" + response.statusCode() + " ms="
            + (System.nanoTime() - begin) / 1_000_000);
    check(path, response);
  }

  private static void check(String path, HttpResponse<Void> response) throws IOException {
    String problem = path + " answered " + response.statusCode();
    switch (response.statusCode()) {
      case 200, 201, 202, 204 -> {}
      case 429, 502, 504 ->
        throw new RetryLaterException(
            problem,
            Duration.ofSeconds(
                response.headers().firstValueAsLong("Retry-After").orElse(DEFAULT_RETRY_SECONDS)));
      case 401 -> throw new SuspendSubscriptionException(problem);
      case 400 -> throw new NonRetryableException(problem);
      default -> throw new IOException(problem);
    }
  }
}
