package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A module that remembers what it gets, and answers what it is told. */
public final class FakeModule implements MessageEndpoint {

  private final ModuleRegistrationResponse registration;
  private final List<ObjectNode> received = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();

  FakeModule(ModuleRegistrationResponse registration) {
    this.registration = registration;
  }

  /** The messages so far, but for registration requests. */
  synchronized List<ObjectNode> received() {
    return List.copyOf(received);
  }

  synchronized ObjectNode lastReceived() {
    return received.get(received.size() - 1);
  }

  /** Fails the next calls with these texts. */
  synchronized FakeModule failNext(String... texts) {
    for (String text : texts) {
      answers.add("!" + text);
    }
    return this;
  }

  /** Answers the next call with this; single quotes become double ones. */
  synchronized FakeModule answerNext(String json) {
    answers.add(json.replace('\'', '"'));
    return this;
  }

  @Override
  public synchronized void handle(InputStream in, OutputStream out, Invocation invocation)
      throws IOException {
    ObjectNode request = Trees.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    String type = request.path("type").asText();
    if (type.equals("module_registration_request")) {
      new MessageSerializer().serialize(registration, out);
      return;
    }
    received.add(request);
    String answer = answers.poll();
    if (answer == null) {
      answer = "{'type':'%s','id':'%s'}"
          .formatted(type.replace("_request", "_response"), request.path("id").asText())
          .replace('\'', '"');
    }
    if (answer.startsWith("!")) {
      throw new IOException(answer.substring(1));
    }
    out.write(answer.getBytes(StandardCharsets.UTF_8));
  }
}
