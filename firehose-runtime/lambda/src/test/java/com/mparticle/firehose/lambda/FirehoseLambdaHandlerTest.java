package com.mparticle.firehose.lambda;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class FirehoseLambdaHandlerTest {

  private static final MessageEndpoint MALFORMED = (in, out, invocation) -> {
    throw new MalformedMessageException("Expected a message");
  };
  private static final MessageEndpoint FAILING = (in, out, invocation) -> {
    throw new IOException("try again");
  };
  private static final MessageEndpoint BROKEN = (in, out, invocation) -> {
    throw new IllegalStateException("broken");
  };

  @Test
  void failuresFailTheCall() {
    assertThrows(MalformedMessageException.class, () -> answer(new Plain(MALFORMED), "{}"));
    assertThrows(IOException.class, () -> answer(new Plain(FAILING), "{}"));
    assertThrows(IllegalStateException.class, () -> answer(new Plain(BROKEN), "{}"));
  }

  @Test
  void aSubclassAnswersOtherInput() throws IOException {
    assertThat(answer(new Lenient(MALFORMED), "{\"ping\":1}"))
        .isEqualTo("{\"ping\":1} is no message: Expected a message");
  }

  @Test
  void aSubclassAnswersFailures() throws IOException {
    assertThat(answer(new Lenient(FAILING), "{}")).isEqualTo("{} failed: try again");
    assertThat(answer(new Lenient(BROKEN), "{}")).isEqualTo("{} failed: broken");
  }

  @Test
  @SuppressWarnings("NullAway") // Nothing here looks at the context.
  void inputWithoutEndIsRefused() {
    EndlessInput direct = new EndlessInput();
    EndlessInput http = new EndlessInput();

    assertThrows(
        MalformedMessageException.class,
        () -> new Lenient(MALFORMED).handleRequest(direct, new ByteArrayOutputStream(), null));
    assertThrows(
        MalformedMessageException.class,
        () -> new FirehoseHttpLambdaHandler(MALFORMED) {}.handleRequest(
            http, new ByteArrayOutputStream(), null));

    assertThat(direct.count()).isEqualTo(MessageSerializer.DEFAULT_MAX_BYTES + 1);
    assertThat(http.count()).isEqualTo(2 * MessageSerializer.DEFAULT_MAX_BYTES + 1);
  }

  @SuppressWarnings("NullAway") // Nothing here looks at the context.
  private static String answer(FirehoseLambdaHandler handler, String input) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** White space without end. */
  private static final class EndlessInput extends InputStream {

    private long count;

    /** How much of it was read. */
    long count() {
      return count;
    }

    @Override
    public int read() {
      count++;
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) ' ');
      count += length;
      return length;
    }
  }

  private static final class Plain extends FirehoseLambdaHandler {

    Plain(MessageEndpoint endpoint) {
      super(endpoint);
    }
  }

  private static final class Lenient extends FirehoseLambdaHandler {

    Lenient(MessageEndpoint endpoint) {
      super(endpoint);
    }

    @Override
    protected void onOtherInput(
        byte[] input, OutputStream output, Context context, MalformedMessageException problem)
        throws IOException {
      write(input, " is no message: " + problem.getMessage(), output);
    }

    @Override
    protected void onFailure(
        byte[] message, OutputStream output, Context context, Exception failure)
        throws IOException {
      write(message, " failed: " + failure.getMessage(), output);
    }

    private static void write(byte[] input, String text, OutputStream output) throws IOException {
      output.write(input);
      output.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
