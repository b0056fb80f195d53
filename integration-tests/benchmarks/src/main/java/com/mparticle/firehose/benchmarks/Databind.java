package com.mparticle.firehose.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.databind.FirehoseJacksonModule;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.OutputStream;

/** The same by way of an {@code ObjectMapper} of Jackson's databind. */
final class Databind {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new FirehoseJacksonModule()).build();
  private static final ObjectReader READER = MAPPER.readerFor(Message.class);
  private static final ObjectWriter WRITER = MAPPER.writer();

  private Databind() {}

  static Message read(byte[] json) throws IOException {
    return READER.readValue(json);
  }

  static byte[] write(Message message) throws IOException {
    return WRITER.writeValueAsBytes(message);
  }

  static void answer(byte[] json, OutputStream response) throws IOException {
    response.write(write(new CountingProcessor(true).processMessage(read(json))));
  }
}
