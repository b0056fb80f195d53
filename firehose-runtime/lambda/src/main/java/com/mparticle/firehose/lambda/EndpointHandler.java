package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A function that hands messages to an endpoint, which is primed before a snapshot is taken. */
abstract class EndpointHandler implements RequestStreamHandler {

  private static final String INITIALIZATION_TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String SNAP_START = "snap-start";

  private final MessageEndpoint endpoint;

  EndpointHandler(MessageEndpoint endpoint) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    if (SNAP_START.equals(System.getenv(INITIALIZATION_TYPE))) {
      prime();
    }
  }

  MessageEndpoint endpoint() {
    return endpoint;
  }

  /**
   * Reads input to its end, or until it is too large.
   *
   * @throws MalformedMessageException if it has more than {@code maxBytes}
   */
  static byte[] read(InputStream input, int maxBytes) throws IOException {
    byte[] bytes = input.readNBytes(maxBytes);
    if (bytes.length == maxBytes && input.read() >= 0) {
      throw new MalformedMessageException("The input is larger than " + maxBytes + " bytes");
    }
    return bytes;
  }

  /** A function that can't be primed starts all the same. */
  private void prime() {
    try {
      endpoint.prime();
    } catch (IOException | RuntimeException e) {
      System.getLogger(FirehoseLambdaHandler.class.getName())
          .log(System.Logger.Level.WARNING, "Could not prime the function", e);
    }
  }
}
