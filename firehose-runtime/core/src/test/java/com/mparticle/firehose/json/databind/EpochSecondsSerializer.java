package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.mparticle.firehose.json.codec.EpochSeconds;
import java.io.IOException;
import java.time.Instant;

/** Writes a point in time as seconds since the epoch with nine fraction digits. */
public final class EpochSecondsSerializer extends JsonSerializer<Instant> {

  /** For Jackson. */
  public EpochSecondsSerializer() {}

  @Override
  public void serialize(Instant time, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    generator.writeNumber(EpochSeconds.toText(time));
  }
}
