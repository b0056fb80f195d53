package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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
public abstract class FirehoseLambdaHandler extends EndpointHandler {

  /**
   * A function that hands its messages to an endpoint, such as a generated dispatcher. Where Lambda
   * is about to take a snapshot of the function (SnapStart), the endpoint is
   * {@linkplain MessageEndpoint#prime primed}, so that the snapshot holds what the first message
   * needs.
   *
   * @param endpoint called by one thread at a time
   */
  protected FirehoseLambdaHandler(MessageEndpoint endpoint) {
    super(endpoint);
  }

  /**
   * Reads one message, processes it, and writes the response once processing succeeded.
   *
   * @param context identifies the invocation; handlers reach it by {@code Invocation.unwrap}
   * @throws MalformedMessageException if the input is no Firehose message, unless
   *     {@link #onOtherInput} answers it, or is larger than
   *     {@link MessageSerializer#DEFAULT_MAX_BYTES}
   * @throws IOException if a handler fails, unless {@link #onFailure} does otherwise, or a stream
   *     fails; mParticle then sends the message again
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] message = read(input, MessageSerializer.DEFAULT_MAX_BYTES);
    try {
      endpoint().handle(new ByteArrayInputStream(message), output, new LambdaInvocation(context));
    } catch (MalformedMessageException e) {
      onOtherInput(message, output, context, e);
    } catch (IOException | RuntimeException e) {
      onFailure(message, output, context, e);
    }
  }

  /**
   * Called with input that is no Firehose message, such as what a schedule sends to keep the
   * function warm. Fails the call unless overridden.
   *
   * @param input what the function was called with
   * @param output takes the answer; where this method returns, the call succeeds with it
   * @param problem says why the input is no Firehose message
   * @throws IOException to fail the call; {@code problem}, unless overridden
   */
  protected void onOtherInput(
      byte[] input, OutputStream output, Context context, MalformedMessageException problem)
      throws IOException {
    throw problem;
  }

  /**
   * Called when a message could not be processed. Fails the call unless overridden, so that
   * mParticle sends the message again.
   *
   * @param message what the function was called with; it may hold personal data and secrets
   * @param output takes the answer; nothing has been written to it; where this method returns, the
   *     call succeeds with it
   * @param failure an {@code IOException} or a {@code RuntimeException}
   * @throws IOException to fail the call; {@code failure}, unless overridden
   */
  protected void onFailure(byte[] message, OutputStream output, Context context, Exception failure)
      throws IOException {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    throw (IOException) failure;
  }
}
