package com.mparticle.firehose.servlet;

import com.mparticle.firehose.http.HttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request as the container received it. */
record ServletHttpRequest(HttpServletRequest request) implements HttpRequest {

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public @Nullable String header(String name) {
    return request.getHeader(name);
  }

  @Override
  public InputStream body() throws IOException {
    return request.getInputStream();
  }
}
