package com.mparticle.firehose.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Reads bodies of limited size in limited time. Memory is taken as the bytes arrive: what a request
 * declares about its size makes it refused at most.
 */
final class BodyReader {

  private static final int FIRST_BUFFER = 8 << 10;

  private final long maxReadNanos;

  /** A reader of bodies that take at most this long to arrive. */
  BodyReader(Duration maxReadTime) {
    this.maxReadNanos = maxReadTime.toNanos();
  }

  /**
   * Reads the body of a request and decompresses it.
   *
   * @param maxBytes the most that is accepted, both compressed and decompressed
   * @throws HttpProblemException if it is larger, does not arrive in time, or is not encoded as its
   *     header says
   */
  byte[] read(HttpRequest request, int maxBytes) throws HttpProblemException {
    if (contentLength(request) > maxBytes) {
      throw new HttpProblemException(HttpProblem.CONTENT_TOO_LARGE);
    }
    byte[] body = transfer(request, maxBytes);
    return isCompressed(request) ? decompress(body, maxBytes) : body;
  }

  /**
   * Whether the body is compressed by gzip.
   *
   * @throws HttpProblemException if it is encoded in another way
   */
  static boolean isCompressed(HttpRequest request) throws HttpProblemException {
    String encoding = request.header("Content-Encoding");
    if (encoding == null || encoding.isBlank() || encoding.trim().equalsIgnoreCase("identity")) {
      return false;
    }
    if (encoding.trim().equalsIgnoreCase("gzip")) {
      return true;
    }
    throw new HttpProblemException(HttpProblem.UNSUPPORTED_CONTENT_ENCODING);
  }

  private byte[] transfer(HttpRequest request, int maxBytes) throws HttpProblemException {
    long end = System.nanoTime() + maxReadNanos;
    try {
      return readAll(request.body(), maxBytes, end);
    } catch (HttpProblemException e) {
      throw e;
    } catch (IOException e) {
      // The container gave up waiting, or the client went away.
      throw new HttpProblemException(HttpProblem.REQUEST_TIMEOUT);
    }
  }

  private byte[] decompress(byte[] body, int maxBytes) throws HttpProblemException {
    try (InputStream decompressed = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return readAll(decompressed, maxBytes, System.nanoTime() + maxReadNanos);
    } catch (HttpProblemException e) {
      throw e;
    } catch (IOException e) {
      throw new HttpProblemException(HttpProblem.UNREADABLE_BODY);
    }
  }

  private static byte[] readAll(InputStream in, int maxBytes, long end) throws IOException {
    byte[] bytes = new byte[Math.min(FIRST_BUFFER, maxBytes)];
    int length = 0;
    while (true) {
      if (length == bytes.length) {
        if (length == maxBytes) {
          return requireEnd(in, bytes);
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, maxBytes));
      }
      int count = in.read(bytes, length, bytes.length - length);
      if (count < 0) {
        return Arrays.copyOf(bytes, length);
      }
      length += count;
      if (System.nanoTime() - end > 0) {
        throw new HttpProblemException(HttpProblem.REQUEST_TIMEOUT);
      }
    }
  }

  private static byte[] requireEnd(InputStream in, byte[] bytes) throws IOException {
    if (in.read() >= 0) {
      throw new HttpProblemException(HttpProblem.CONTENT_TOO_LARGE);
    }
    return bytes;
  }

  /** The declared length of the body; -1 if there is none, or none that is a number. */
  private static long contentLength(HttpRequest request) {
    String length = request.header("Content-Length");
    if (length == null) {
      return -1;
    }
    try {
      return Long.parseLong(length.trim());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
