package com.mparticle.firehose.servlet;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the messages that reach it, and answers all of them alike. */
class RecordingEndpoint implements MessageEndpoint {

  static final String ANSWER = "{\"type\":\"event_processing_response\"}";

  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<Invocation> invocations = new CopyOnWriteArrayList<>();

  @Override
  public void handle(InputStream in, OutputStream out, Invocation invocation) throws IOException {
    messages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    invocations.add(invocation);
    out.write(ANSWER.getBytes(StandardCharsets.UTF_8));
  }

  List<String> messages() {
    return messages;
  }

  List<Invocation> invocations() {
    return invocations;
  }
}
