package com.mparticle.firehose.json.codec;

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

/** Stands in for the runtime's class of this name. */
abstract class JsonWriter {

  abstract void beginObject() throws IOException;

  abstract void beginObject(String name) throws IOException;

  abstract void endObject() throws IOException;

  abstract void beginArray(String name) throws IOException;

  abstract void endArray() throws IOException;

  abstract void name(String name) throws IOException;

  abstract void key(String key) throws IOException;

  abstract void json(String json) throws IOException;

  abstract void string(String name, String value) throws IOException;

  abstract void string(String name, Optional<String> value) throws IOException;

  abstract void uuid(String name, Optional<UUID> value) throws IOException;

  abstract void bool(String name, boolean value) throws IOException;

  abstract void bool(String name, Optional<Boolean> value) throws IOException;

  abstract void number(String name, int value) throws IOException;

  abstract void number(String name, OptionalInt value) throws IOException;

  abstract void number(String name, OptionalLong value) throws IOException;

  abstract void number(String name, OptionalDouble value) throws IOException;

  abstract void decimal(String name, Optional<BigDecimal> value) throws IOException;

  abstract void instant(String name, Optional<Instant> value) throws IOException;

  abstract void strings(String name, List<String> values) throws IOException;

  abstract void stringMap(String name, Map<String, String> values) throws IOException;

  abstract void stringListMap(String name, Map<String, List<String>> values) throws IOException;

  abstract void stringMapMap(String name, Map<String, Map<String, String>> values)
      throws IOException;
}
