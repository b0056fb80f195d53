package com.mparticle.firehose.emulator.target;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A module in this process. Whatever it throws is an error of the function. */
final class EndpointTarget implements Target {

  private final MessageEndpoint endpoint;

  EndpointTarget(MessageEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Answer call(Call call) {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    try {
      endpoint.handle(
          new ByteArrayInputStream(call.json().getBytes(StandardCharsets.UTF_8)),
          response,
          Invocation.of(call.id()));
      return new Answer.Response(response.toString(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      return new Answer.Failure(e.toString(), true, Optional.of(e));
    }
  }

  @Override
  public RetryPolicy retries() {
    return RetryPolicy.LAMBDA;
  }

  @Override
  public void close() {}
}
