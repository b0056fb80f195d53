package com.mparticle.firehose.emulator.target;

import com.mparticle.firehose.MessageEndpoint;
import java.io.IOException;
import java.net.URI;

/** A module, and the way to it. It is safe for use by several threads. */
public interface Target extends AutoCloseable {

  /** A module in this process, called as AWS Lambda would call it. */
  static Target of(MessageEndpoint endpoint) {
    return new EndpointTarget(endpoint);
  }

  /**
   * A module behind an HTTP endpoint.
   *
   * @param url absolute, of scheme http or https
   */
  static HttpTarget http(URI url) {
    return HttpTarget.of(url);
  }

  /**
   * A Lambda function behind a URL that invokes it with the request's body as its payload, such as
   * the one of AWS's runtime interface emulator:
   * {@code http://localhost:9000/2015-03-31/functions/function/invocations}. Requests are not
   * signed, so that AWS itself does not take them.
   */
  static Target lambda(URI invokeUrl) {
    return new LambdaTarget(invokeUrl);
  }

  /**
   * A Lambda function that fetches its messages from this process, as it does on AWS.
   *
   * @throws IOException if no port is free
   */
  static LambdaRuntimeApi lambdaRuntimeApi() throws IOException {
    return LambdaRuntimeApi.start();
  }

  /**
   * Sends a message once, and waits for the answer.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  Answer call(Call call) throws InterruptedException;

  /**
   * Sends a message once, and loses the connection before the answer arrives; the module may or may
   * not handle it. Unless overridden, it does, and its answer is thrown away.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  default void callAndLoseAnswer(Call call) throws InterruptedException {
    call(call);
  }

  /** How mParticle repeats failed calls on this way. */
  RetryPolicy retries();

  /** Frees what the target holds; a module in this process stays as it is. */
  @Override
  void close();
}
