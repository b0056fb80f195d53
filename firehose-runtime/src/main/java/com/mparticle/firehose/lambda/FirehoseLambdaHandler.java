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

  private final MessageProcessor processor;

  /**
   * A function that hands its messages to a processor.
   *
   * @param processor called by one thread at a time
   */
  protected FirehoseLambdaHandler(MessageProcessor processor) {
    this.processor = Objects.requireNonNull(processor, "processor");
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
