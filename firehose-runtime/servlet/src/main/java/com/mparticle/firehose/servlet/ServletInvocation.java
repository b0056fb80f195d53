package com.mparticle.firehose.servlet;

import com.mparticle.firehose.Invocation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** An HTTP request; its {@code HttpServletRequest} unwraps. */
record ServletInvocation(String id, HttpServletRequest request) implements Invocation {

  @Override
  public <T> Optional<T> unwrap(Class<T> type) {
    return type.isInstance(request) ? Optional.of(type.cast(request)) : Optional.empty();
  }
}
