package com.mparticle.firehose.http;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers HTTP requests with the answers of an endpoint. Of a request without a token that is
 * needed, no more is read than a registration request may hold; and what the endpoint gets is not
 * that body, but a registration request written anew from what was read.
 *
 * <p>Safe for use by several threads.
 */
public final class HttpEndpoint {

  /** Registration requests have some 150 bytes. */
  private static final int MAX_REGISTRATION_BYTES = 4 << 10;

  private static final int MAX_ID_LENGTH = 128;

  private static final System.Logger LOGGER = System.getLogger(HttpEndpoint.class.getName());

  private final MessageEndpoint endpoint;
  private final Tokens tokens;
  private final int maxBytes;
  private final BodyReader bodies;
  private final MessageSerializer serializer = new MessageSerializer();

  /**
   * An endpoint behind HTTP.
   *
   * @param endpoint answers the messages
   * @param policy what is accepted
   */
  public HttpEndpoint(MessageEndpoint endpoint, HttpPolicy policy) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.tokens = new Tokens(policy.tokens());
    this.maxBytes = policy.maxBytes();
    this.bodies = new BodyReader(policy.maxReadTime());
  }

  /**
   * The id of a request: its header {@code X-Request-Id}, if that is fit to be logged, or else one
   * that is made here.
   */
  public static String idOf(HttpRequest request) {
    String id = request.header("X-Request-Id");
    return id != null && isPlain(id) ? id : UUID.randomUUID().toString();
  }

  private static boolean isPlain(String id) {
    if (id.isEmpty() || id.length() > MAX_ID_LENGTH) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) <= ' ' || id.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The answer while the endpoint is being stopped. */
  public static HttpResponse stopping() {
    return HttpResponse.of(HttpProblem.STOPPING);
  }

  /**
   * Answers a request. What goes wrong is logged, and is no exception.
   *
   * @param invocation how the request arrived
   */
  @SuppressWarnings("CatchingUnchecked") // Kotlin throws checked exceptions unannounced.
  public HttpResponse answer(HttpRequest request, Invocation invocation) {
    try {
      byte[] message = read(request);
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      endpoint.handle(new ByteArrayInputStream(message), response, invocation);
      return HttpResponse.ok(response.toByteArray());
    } catch (HttpProblemException e) {
      return HttpResponse.of(e.problem());
    } catch (ProcessingFailedException e) {
      return failed(invocation, e);
    } catch (MalformedMessageException e) {
      log(System.Logger.Level.WARNING, invocation, e);
      return HttpResponse.of(HttpProblem.MALFORMED_MESSAGE);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      log(System.Logger.Level.ERROR, invocation, e);
      return HttpResponse.of(HttpProblem.PROCESSING_FAILED);
    }
  }

  private static HttpResponse failed(Invocation invocation, ProcessingFailedException failure) {
    Optional<Duration> retryAfter = failure.retryAfter();
    if (retryAfter.isEmpty()) {
      log(System.Logger.Level.ERROR, invocation, failure);
      return HttpResponse.of(HttpProblem.PROCESSING_FAILED);
    }
    log(System.Logger.Level.WARNING, invocation, failure);
    // Whole seconds, rounded up.
    long seconds = retryAfter.get().plusSeconds(1).minusNanos(1).toSeconds();
    return HttpResponse.retryAfter(Math.max(1, seconds), HttpProblem.TRY_LATER);
  }

  private static void log(System.Logger.Level level, Invocation invocation, Throwable thrown) {
    LOGGER.log(level, "HTTP request " + invocation.id() + " failed", thrown);
  }

  /**
   * Reads the message of a request, unless the request is refused.
   *
   * @return JSON
   */
  private byte[] read(HttpRequest request) throws IOException {
    if (!request.method().equals("POST")) {
      throw new HttpProblemException(HttpProblem.METHOD_NOT_ALLOWED);
    }
    if (!isJson(request.header("Content-Type"))) {
      throw new HttpProblemException(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    BodyReader.isCompressed(request);
    if (tokens.areRequired() && !tokens.accept(request.header("Authorization"))) {
      return readRegistration(request);
    }
    return bodies.read(request, maxBytes);
  }

  /**
   * Reads a message that may be a registration request alone.
   *
   * @throws HttpProblemException with {@link HttpProblem#UNAUTHORIZED} if it is anything else
   */
  private byte[] readRegistration(HttpRequest request) throws HttpProblemException {
    try {
      byte[] json = bodies.read(request, MAX_REGISTRATION_BYTES);
      if (serializer.deserialize(json) instanceof ModuleRegistrationRequest registration) {
        return serializer.serialize(registration).getBytes(StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      // Whatever is wrong with it, it is no registration request.
    }
    throw new HttpProblemException(HttpProblem.UNAUTHORIZED);
  }

  /**
   * Whether a body may be JSON in UTF-8.
   *
   * @param type its {@code Content-Type}; null if there is none, which is accepted
   */
  private static boolean isJson(@Nullable String type) {
    if (type == null || type.isBlank()) {
      return true;
    }
    String[] parts = type.toLowerCase(Locale.ROOT).split(";", -1);
    String name = parts[0].trim();
    if (!name.equals("application/json")
        && !(name.startsWith("application/") && name.endsWith("+json"))) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replace("\"", "").trim();
      if (parameter.startsWith("charset=")
          && !parameter.equals("charset=utf-8")
          && !parameter.equals("charset=us-ascii")) {
        return false;
      }
    }
    return true;
  }
}
