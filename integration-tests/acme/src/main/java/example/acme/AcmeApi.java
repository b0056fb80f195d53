package example.acme;

import com.fasterxml.jackson.jr.ob.JSON;
import com.mparticle.firehose.NonRetryableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A client of Acme's API. Every call may be repeated safely, as mParticle repeats messages. */
public final class AcmeApi {

  private static final int TOO_MANY_REQUESTS = 429;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI url;

  /**
   * A client.
   *
   * @param url where the API is
   */
  public AcmeApi(URI url) {
    this.url = url;
  }

  /**
   * A client for the API that the environment variable {@code ACME_API_URL} names, or else for the
   * real one.
   */
  public static AcmeApi fromEnvironment() {
    return new AcmeApi(
        URI.create(System.getenv().getOrDefault("ACME_API_URL", "https://api.acme.example")));
  }

  /**
   * Posts an object.
   *
   * @throws IOException if the API can't be reached or fails; a later try may succeed
   * @throws NonRetryableException if the API rejects the object for good
   */
  void post(String path, String apiKey, Map<String, ?> object)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", "Bearer " + apiKey)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.std.asBytes(new TreeMap<>(object))))
        .build();
    check(http.send(request, HttpResponse.BodyHandlers.discarding()));
  }

  private static void check(HttpResponse<Void> response) throws IOException {
    int status = response.statusCode();
    if (status >= 500 || status == TOO_MANY_REQUESTS) {
      throw new IOException("Acme's API answered " + status);
    }
    if (status >= 400) {
      throw new NonRetryableException("Acme's API answered " + status);
    }
  }
}
