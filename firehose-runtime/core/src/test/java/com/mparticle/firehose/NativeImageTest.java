package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a native image has to be told: resources, and nothing else, as there is no reflection. */
class NativeImageTest {

  private static final String METADATA =
      "/META-INF/native-image/com.mparticle.firehose/firehose-runtime/reachability-metadata.json";

  @Test
  void theResourcesThatAreNamedExist() throws IOException {
    JsonNode resources = metadata().path("resources");

    assertThat(resources).isNotEmpty();
    for (JsonNode resource : resources) {
      assertThat(NativeImageTest.class.getResource("/" + resource.path("glob").asText()))
          .isNotNull();
    }
  }

  @Test
  void nothingElseIsNamed() throws IOException {
    assertThat(metadata().properties().stream().map(Map.Entry::getKey))
        .containsExactly("resources");
  }

  private static JsonNode metadata() throws IOException {
    try (InputStream metadata =
        Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(METADATA))) {
      return new JsonMapper().readTree(metadata);
    }
  }
}
