package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

  @Test
  void aMessageMayBeAsLargeAsTheLimit() throws IOException {
    byte[] json = "{\"type\":\"module_registration_request\"}".getBytes(StandardCharsets.UTF_8);
    MessageSerializer same = new MessageSerializer(json.length);
    MessageSerializer less = new MessageSerializer(json.length - 1);

    assertThat(same.deserialize(json)).isEqualTo(same.deserialize(new ByteArrayInputStream(json)));
    for (Executable read : List.<Executable>of(
        () -> less.deserialize(json), () -> less.deserialize(new ByteArrayInputStream(json)))) {
      assertThat(assertThrows(MalformedMessageException.class, read))
          .hasMessageThat()
          .isEqualTo("larger than 37 bytes");
    }
  }

  @Test
  void ofAStreamThatIsTooLargeNoMoreIsRead() throws IOException {
    InputStream json = new ByteArrayInputStream(new byte[1000]);

    assertThrows(
        MalformedMessageException.class, () -> new MessageSerializer(600).deserialize(json));

    assertThat(json.available()).isEqualTo(399);
  }

  @Test
  void limitsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new MessageSerializer(0));
    assertThat(assertThrows(
            IllegalArgumentException.class, () -> new MessageSerializer(Integer.MAX_VALUE)))
        .hasMessageThat()
        .isEqualTo("Expected a limit from 1 to 1073741824 bytes, found 2147483647");
  }

  @Test
  void whatCannotBeReadIsBesideTheReceivedMessage() throws IOException {
    ReceivedMessage received =
        new MessageSerializer().receive("""
        {"type":"event_processing_request","user_identities":[{"value":{}},{"value":"x"}]}
        """.getBytes(StandardCharsets.UTF_8));

    assertThat(((EventProcessingRequest) received.message()).userIdentities()).hasSize(1);
    assertThat(received.malformedParts()).hasSize(1);
    assertThat(received.malformedParts().get(0).path()).isEqualTo("user_identities[0]");
  }

  @Test
  void whatHasNoMeaningWithoutAPartIsNotReceived() {
    byte[] json = "{\"type\":\"event_processing_request\",\"consent_state\":7}"
        .getBytes(StandardCharsets.UTF_8);

    assertThrows(MalformedMessageException.class, () -> new MessageSerializer().receive(json));
  }
}
