package com.mparticle.firehose.servlet;

import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.http.HttpEndpoint;
import com.mparticle.firehose.http.HttpPolicy;
import com.mparticle.firehose.http.HttpRequest;
import com.mparticle.firehose.http.HttpResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers messages that mParticle sends over HTTP (wire format, "Delivery, retries and limits").
 *
 * <pre>{@code
 * FirehoseServlet servlet = FirehoseServlet.builder(new AcmeDispatcher(new Acme()))
 *     .token(System.getenv("FIREHOSE_TOKEN"))
 *     .build();
 * }</pre>
 *
 * <table>
 * <caption>Statuses</caption>
 * <tr><td>200</td><td>the message was processed; the body is the response</td></tr>
 * <tr><td>400</td><td>the body is no Firehose request, or is not compressed as it says</td></tr>
 * <tr><td>401</td><td>the token is missing or wrong</td></tr>
 * <tr><td>405</td><td>the method is not POST</td></tr>
 * <tr><td>408</td><td>the body did not arrive in time</td></tr>
 * <tr><td>413</td><td>the body is too large, as it is transferred or decompressed</td></tr>
 * <tr><td>415</td><td>the body is not JSON, or is encoded otherwise than by gzip</td></tr>
 * <tr><td>429</td><td>the module asks to send the message again after {@code Retry-After}</td></tr>
 * <tr><td>500</td><td>the message could not be processed</td></tr>
 * <tr><td>503</td><td>the servlet is being stopped</td></tr>
 * </table>
 *
 * <p>mParticle sends a message again after 408, 429, 500 and 503, a limited number of times. With
 * each status but 200 comes a small JSON object that names the problem and holds nothing of the
 * request; the rest is in the log of {@link System.Logger}.
 *
 * <p>A body is kept in memory while its message is read: at most the threads of the container times
 * {@link Builder#maxBytes}. How long the container waits for the next byte of a slow client is its
 * idle timeout; this servlet limits the time for the whole body. The endpoint is called by as many
 * threads as the container has.
 */
public final class FirehoseServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final System.Logger LOGGER = System.getLogger(FirehoseServlet.class.getName());

  private final transient HttpEndpoint endpoint;
  private final transient Drain drain = new Drain();
  private final Duration maxDrainTime;

  /**
   * A servlet that needs no token, for use behind something that asks for one.
   *
   * @param endpoint answers the messages, such as a generated dispatcher
   */
  public FirehoseServlet(MessageEndpoint endpoint) {
    this(builder(endpoint));
  }

  private FirehoseServlet(Builder builder) {
    this.endpoint = new HttpEndpoint(
        builder.endpoint, new HttpPolicy(builder.tokens, builder.maxBytes, builder.maxReadTime));
    this.maxDrainTime = builder.maxDrainTime;
  }

  /**
   * Starts to build a servlet.
   *
   * @param endpoint answers the messages, such as a generated dispatcher
   */
  public static Builder builder(MessageEndpoint endpoint) {
    return new Builder(endpoint);
  }

  /** Accepts requests. */
  @Override
  public void init() {
    drain.open();
  }

  /**
   * Answers a request, whatever its method.
   *
   * @throws IOException if the response can't be written
   */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!drain.enter()) {
      write(HttpEndpoint.stopping(), request, response);
      return;
    }
    try {
      HttpRequest adapted = new ServletHttpRequest(request);
      String id = HttpEndpoint.idOf(adapted);
      response.setHeader("X-Request-Id", id);
      write(endpoint.answer(adapted, new ServletInvocation(id, request)), request, response);
    } finally {
      drain.leave();
    }
  }

  private static void write(
      HttpResponse answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response.setHeader(header.getKey(), header.getValue());
    }
    if (answer.status() != HttpServletResponse.SC_OK
        && request.getProtocol().startsWith("HTTP/1.")) {
      // The rest of the body may not have been read, and is not worth it.
      response.setHeader("Connection", "close");
    }
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  /**
   * Answers further requests with 503, and waits for those at hand, at most for
   * {@link Builder#maxDrainTime}.
   */
  @Override
  public void destroy() {
    int running = drain.close(maxDrainTime);
    if (running > 0) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "Stopped while " + running + " requests were being answered; mParticle sends them again");
    }
  }

  /** Builds a {@link FirehoseServlet}. */
  public static final class Builder {

    private final MessageEndpoint endpoint;
    private final List<String> tokens = new ArrayList<>();
    private int maxBytes = MessageSerializer.DEFAULT_MAX_BYTES;
    private Duration maxReadTime = HttpPolicy.DEFAULT_MAX_READ_TIME;
    private Duration maxDrainTime = Duration.ofSeconds(30);

    private Builder(MessageEndpoint endpoint) {
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    }

    /**
     * Accepts messages only with {@code Authorization: Token} and this token; registration requests
     * need none. Without a call everything is accepted; after several calls any of the tokens is,
     * so that one can be replaced without a gap.
     *
     * @throws IllegalArgumentException from {@link #build} if it is blank
     */
    public Builder token(String token) {
      tokens.add(Objects.requireNonNull(token, "token"));
      return this;
    }

    /**
     * Sets a lower limit for bodies, in bytes, as they are transferred and when they are
     * decompressed.
     *
     * @param maxBytes from 1 to {@link MessageSerializer#DEFAULT_MAX_BYTES}, which it is unless set
     */
    public Builder maxBytes(int maxBytes) {
      this.maxBytes = maxBytes;
      return this;
    }

    /**
     * Sets how long a body may take to arrive.
     *
     * @param maxReadTime above zero; half a minute unless set
     */
    public Builder maxReadTime(Duration maxReadTime) {
      this.maxReadTime = Objects.requireNonNull(maxReadTime, "maxReadTime");
      return this;
    }

    /**
     * Sets how long {@link FirehoseServlet#destroy} waits for requests that are being answered.
     *
     * @param maxDrainTime half a minute unless set
     */
    public Builder maxDrainTime(Duration maxDrainTime) {
      this.maxDrainTime = Objects.requireNonNull(maxDrainTime, "maxDrainTime");
      return this;
    }

    /**
     * The servlet.
     *
     * @throws IllegalArgumentException if a token is blank or a limit is out of its range
     */
    public FirehoseServlet build() {
      return new FirehoseServlet(this);
    }
  }
}
