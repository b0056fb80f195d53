package com.mparticle.firehose.sqs.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.sqs.SqsWorker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;

/** Reads what Lambda hands to a function that processes a queue, and answers which records stay. */
final class SqsEventEndpoint implements MessageEndpoint {

  private static final JsonFactory JSON = new JsonFactory();

  private final SqsWorker worker;

  SqsEventEndpoint(SqsWorker worker) {
    this.worker = Objects.requireNonNull(worker, "worker");
  }

  @Override
  public void handle(InputStream in, OutputStream out, Invocation invocation) throws IOException {
    write(worker.process(SqsEvents.read(in), invocation), out);
  }

  @Override
  public void prime() throws IOException {
    worker.prime();
  }

  private static void write(Set<String> unfinished, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeArrayFieldStart("batchItemFailures");
    for (String id : unfinished) {
      json.writeStartObject();
      json.writeStringField("itemIdentifier", id);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
