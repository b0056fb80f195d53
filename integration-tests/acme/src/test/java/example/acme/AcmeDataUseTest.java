package example.acme;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What Acme asks for and where it reads it, as a review has approved it. After a change of the
 * code, review the file among the classes, and copy it to {@code reviewed.data-use.json}.
 */
final class AcmeDataUseTest {

  @Test
  void isAsReviewed() throws IOException {
    assertThat(read("/META-INF/firehose/example.acme.Acme.data-use.json"))
        .isEqualTo(read("/reviewed.data-use.json"));
  }

  private static String read(String resource) throws IOException {
    try (InputStream file = AcmeDataUseTest.class.getResourceAsStream(resource)) {
      assertThat(file).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
