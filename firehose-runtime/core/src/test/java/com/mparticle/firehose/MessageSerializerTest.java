package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Streams belong to those who hand them over. */
class MessageSerializerTest {

  private static final String JSON =
      "{\"type\":\"module_registration_request\",\"firehose_version\":\"✓\"}";

  private final MessageSerializer serializer = new MessageSerializer();

  @Test
  void writesToStreamsThatStayOpen() throws Exception {
    CountingStream stream = new CountingStream();

    serializer.serialize(
        ModuleRegistrationRequest.builder().firehoseVersion("✓").build(), stream);

    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
    assertThat(stream.closes).isEqualTo(0);
  }

  @Test
  void readsStreamsToTheirEndAndLeavesThemOpen() throws Exception {
    ByteArrayInputStream stream = new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() throws IOException {
        throw new IOException("closed");
      }
    };

    assertThat(serializer.deserialize(stream))
        .isEqualTo(ModuleRegistrationRequest.builder().firehoseVersion("✓").build());
    assertThat(stream.available()).isEqualTo(0);
  }

  private static final class CountingStream extends ByteArrayOutputStream {

    private int closes;

    @Override
    public void close() {
      closes++;
    }
  }
}
