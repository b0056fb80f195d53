package com.mparticle.firehose.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.mparticle.firehose.json.jackson.JacksonValues;
import java.io.IOException;

/** Writes values of one value type with its generated writer. */
final class CodecSerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final Class<?> valueType;

  CodecSerializer(Class<?> valueType) {
    super(Object.class);
    this.valueType = valueType;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    JacksonValues.write(valueType, value, generator);
  }

  /** Writes no type id: the JSON of value types is mParticle's. */
  @Override
  public void serializeWithType(
      Object value,
      JsonGenerator generator,
      SerializerProvider provider,
      TypeSerializer typeSerializer)
      throws IOException {
    serialize(value, generator, provider);
  }
}
