package com.mparticle.firehose.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** JSON as the generated writers see it: properties, which are left out where they are absent. */
public final class JsonWriter {

  private final JsonGenerator generator;

  public JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  public void beginObject(String name) throws IOException {
    generator.writeObjectFieldStart(name);
  }

  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  public void beginArray(String name) throws IOException {
    generator.writeArrayFieldStart(name);
  }

  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  /** Writes a value that is JSON already. */
  public void json(String json) throws IOException {
    generator.writeRawValue(json);
  }

  public void string(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      generator.writeStringField(name, value);
    }
  }

  public void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  public void uuid(String name, Optional<UUID> value) throws IOException {
    if (value.isPresent()) {
      generator.writeStringField(name, value.get().toString());
    }
  }

  public void bool(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  public void bool(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      generator.writeBooleanField(name, value.get());
    }
  }

  public void number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  public void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      generator.writeNumberField(name, value.getAsInt());
    }
  }

  public void number(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      generator.writeNumberField(name, value.getAsLong());
    }
  }

  public void number(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      generator.writeNumberField(name, value.getAsDouble());
    }
  }

  public void decimal(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      generator.writeNumberField(name, value.get());
    }
  }

  public void instant(String name, Optional<Instant> value) throws IOException {
    if (value.isPresent()) {
      generator.writeFieldName(name);
      generator.writeNumber(EpochSeconds.toText(value.get()));
    }
  }

  public void strings(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      generator.writeFieldName(name);
      array(values);
    }
  }

  public void stringMap(String name, Map<String, String> values) throws IOException {
    if (!values.isEmpty()) {
      generator.writeFieldName(name);
      object(values);
    }
  }

  public void stringListMap(String name, Map<String, List<String>> values) throws IOException {
    if (!values.isEmpty()) {
      generator.writeObjectFieldStart(name);
      for (Map.Entry<String, List<String>> entry : values.entrySet()) {
        generator.writeFieldName(entry.getKey());
        array(entry.getValue());
      }
      generator.writeEndObject();
    }
  }

  public void stringMapMap(String name, Map<String, Map<String, String>> values)
      throws IOException {
    if (!values.isEmpty()) {
      generator.writeObjectFieldStart(name);
      for (Map.Entry<String, Map<String, String>> entry : values.entrySet()) {
        generator.writeFieldName(entry.getKey());
        object(entry.getValue());
      }
      generator.writeEndObject();
    }
  }

  private void array(List<String> values) throws IOException {
    generator.writeStartArray();
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  private void object(Map<String, String> values) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      generator.writeStringField(entry.getKey(), entry.getValue());
    }
    generator.writeEndObject();
  }
}
