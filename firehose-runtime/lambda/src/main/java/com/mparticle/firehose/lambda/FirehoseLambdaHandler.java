package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.mparticle.firehose.MessageEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * An AWS Lambda function that answers Firehose messages. A subclass with a public constructor
 * without parameters is the function's handler:
 *
 * <pre>{@code
 * public final class AcmeLambda extends FirehoseLambdaHandler {
 *   public AcmeLambda() {
 *     super(new AcmeDispatcher(new Acme()));
 *   }
 * }
 * }</pre>
 */
public abstract class FirehoseLambdaHandler implements RequestStreamHandler {

  private static final String INITIALIZATION_TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String SNAP_START = "snap-start";

  private final MessageEndpoint endpoint;

  /**
   * A function that hands its messages to an endpoint, such as a generated dispatcher. Where Lambda
   * is about to take a snapshot of the function (SnapStart), the endpoint is
   * {@linkplain MessageEndpoint#prime primed}, so that the snapshot holds what the first message
   * needs.
   *
   * @param endpoint called by one thread at a time
   */
  protected FirehoseLambdaHandler(MessageEndpoint endpoint) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    if (SNAP_START.equals(System.getenv(INITIALIZATION_TYPE))) {
      prime();
    }
  }

  MessageEndpoint endpoint() {
    return endpoint;
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

  /**
   * Reads one message, processes it, and writes the response once processing succeeded.
   *
   * @param context identifies the invocation; handlers reach it by {@code Invocation.unwrap}
   * @throws com.mparticle.firehose.MalformedMessageException if the input is no Firehose message
   * @throws IOException if a handler fails, or a stream; mParticle then sends the message again
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    endpoint.handle(input, output, new LambdaInvocation(context));
  }
}
