package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.http.HttpEndpoint;
import com.mparticle.firehose.http.HttpPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * An AWS Lambda function that answers Firehose messages which mParticle sends over HTTP: behind a
 * Function URL, an HTTP API or a REST API of API Gateway, or an Application Load Balancer. A
 * subclass with a public constructor without parameters is the function's handler:
 *
 * <pre>{@code
 * public final class AcmeHttpLambda extends FirehoseHttpLambdaHandler {
 *   public AcmeHttpLambda() {
 *     super(new AcmeDispatcher(new Acme()), System.getenv("FIREHOSE_TOKEN"));
 *   }
 * }
 * }</pre>
 *
 * <p>The statuses are those of {@code FirehoseServlet}: 200; 400, 401, 405, 408, 413, 415; 429 with
 * {@code Retry-After}; 500. A message that can't be processed is no failed invocation, but one that
 * answers 429 or 500, and an error in the log.
 */
public abstract class FirehoseHttpLambdaHandler extends EndpointHandler {

  /** In an event, a body is a JSON string: each quote and line break of it takes two bytes. */
  private static final int MAX_EVENT_BYTES =
      (int) Math.min(Integer.MAX_VALUE, 2L * MessageSerializer.DEFAULT_MAX_BYTES);

  private final HttpEndpoint http;

  /**
   * A function that hands its messages to an endpoint, such as a generated dispatcher, which is
   * primed as by {@link FirehoseLambdaHandler}.
   *
   * @param endpoint called by one thread at a time
   * @param tokens one of them has to come as {@code Authorization: Token} with each message but
   *     registration requests; none if the function needs no token
   * @throws IllegalArgumentException if a token is blank
   */
  protected FirehoseHttpLambdaHandler(MessageEndpoint endpoint, String... tokens) {
    super(endpoint);
    HttpPolicy policy = new HttpPolicy(
        List.of(tokens), MessageSerializer.DEFAULT_MAX_BYTES, HttpPolicy.DEFAULT_MAX_READ_TIME);
    this.http = new HttpEndpoint(endpoint, policy);
  }

  /**
   * Reads one HTTP event, has its message processed, and writes the HTTP response.
   *
   * @param context identifies the invocation; handlers reach it by {@code Invocation.unwrap}
   * @throws MalformedMessageException if the input is no HTTP event, unless {@link #onOtherInput}
   *     answers it, or is larger than twice {@link MessageSerializer#DEFAULT_MAX_BYTES}
   * @throws IOException if a stream fails
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] json = read(input, MAX_EVENT_BYTES);
    HttpEvent event;
    try {
      event = HttpEvent.read(json);
    } catch (IOException e) {
      onOtherInput(json, output, context);
      return;
    }
    if (!event.isHttp()) {
      onOtherInput(json, output, context);
      return;
    }
    HttpEventResponse.write(
        http.answer(event, new LambdaInvocation(context)), event.wantsMultiValueHeaders(), output);
  }

  /**
   * Called with input that is no HTTP event, such as what a schedule sends to keep the function
   * warm. Fails the call unless overridden.
   *
   * @param input what the function was called with
   * @param output takes the answer; where this method returns, the call succeeds with it
   * @throws IOException to fail the call; a {@code MalformedMessageException}, unless overridden
   */
  protected void onOtherInput(byte[] input, OutputStream output, Context context)
      throws IOException {
    throw new MalformedMessageException("Expected an HTTP event of a Function URL, API Gateway or"
        + " a load balancer, found other input");
  }
}
