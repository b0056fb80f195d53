package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.mparticle.firehose.MessageProcessor;
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

  private final MessageProcessor processor;

  /**
   * A function that hands its messages to a processor. Where Lambda is about to take a snapshot of
   * the function (SnapStart), the processor is {@linkplain MessageProcessor#prime primed}, so that
   * the snapshot holds what the first message needs.
   *
   * @param processor called by one thread at a time
   */
  protected FirehoseLambdaHandler(MessageProcessor processor) {
    this.processor = Objects.requireNonNull(processor, "processor");
    if (SNAP_START.equals(System.getenv(INITIALIZATION_TYPE))) {
      prime();
    }
  }

  MessageProcessor processor() {
    return processor;
  }

  /** A function that can't be primed starts all the same. */
  private void prime() {
    try {
      processor.prime();
    } catch (IOException | RuntimeException e) {
      System.getLogger(FirehoseLambdaHandler.class.getName())
          .log(System.Logger.Level.WARNING, "Could not prime the function", e);
    }
  }

  /**
   * Reads one message, has it processed, and writes the response once processing succeeded.
   *
   * @throws com.mparticle.firehose.MalformedMessageException if the input is no Firehose message
   * @throws IOException if a handler fails, or a stream; mParticle then sends the message again
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    processor.processMessage(input, output);
  }
}
