package com.mparticle.firehose;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What answers messages from mParticle. Each way in, such as an AWS Lambda function or a servlet,
 * calls one; {@link MessageProcessor} is the one that calls a partner's handlers.
 *
 * <p>An endpoint is safe for use by several threads.
 */
public interface MessageEndpoint {

  /**
   * Reads a request from mParticle, processes it, and writes the response.
   *
   * @param in one message as JSON, which is read to its end; stays open
   * @param out takes the response as JSON, once the request was processed; stays open
   * @param invocation how the request arrived
   * @throws MalformedMessageException if the input is no Firehose message
   * @throws IOException if the request can't be processed, or a stream fails; mParticle then sends
   *     the message again
   */
  void handle(InputStream in, OutputStream out, Invocation invocation) throws IOException;

  /**
   * Prepares for the first message before it arrives, as a server may while it starts. Does nothing
   * unless overridden.
   *
   * @throws IOException if it can't be prepared; messages can be handled all the same
   */
  default void prime() throws IOException {}
}
