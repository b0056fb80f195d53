package com.mparticle.firehose.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request as its way in received it. */
public interface HttpRequest {

  /** The method, such as {@code POST}. */
  String method();

  /**
   * The value of a header.
   *
   * @param name compared without regard to case
   * @return null if the request has no such header
   */
  @Nullable
  String header(String name);

  /**
   * The body as it was transferred: where the request has a {@code Content-Encoding}, still in it.
   *
   * @throws IOException if it can't be read
   */
  InputStream body() throws IOException;
}
