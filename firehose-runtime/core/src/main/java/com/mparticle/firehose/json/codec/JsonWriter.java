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

/**
 * Writes a JSON document. The methods with a name and a value write a property, unless the value is
 * absent or empty.
 */
public interface JsonWriter {

  /** Begins an object: the document, an element, or the value after a name or key. */
  void beginObject() throws IOException;

  /** Begins a property that is an object. */
  default void beginObject(String name) throws IOException {
    name(name);
    beginObject();
  }

  /** Ends the object. */
  void endObject() throws IOException;

  /** Begins an array: the document, an element, or the value after a name or key. */
  void beginArray() throws IOException;

  /** Begins a property that is an array. */
  default void beginArray(String name) throws IOException {
    name(name);
    beginArray();
  }

  /** Ends the array. */
  void endArray() throws IOException;

  /**
   * Writes the name of the property whose value comes next.
   *
   * @param name ASCII letters, digits and underscores
   */
  void name(String name) throws IOException;

  /** Writes the key of the value of a map that comes next. */
  void key(String key) throws IOException;

  /** Writes a value that is JSON already. */
  void json(String json) throws IOException;

  /** Writes a string value. */
  void string(String value) throws IOException;

  /** Writes a boolean value. */
  void bool(boolean value) throws IOException;

  /** Writes a number value. */
  default void number(int value) throws IOException {
    number((long) value);
  }

  /** Writes a number value. */
  void number(long value) throws IOException;

  /** Writes a number value; one that is not finite as a string. */
  void number(double value) throws IOException;

  /** Writes a number value, to the digit. */
  void number(BigDecimal value) throws IOException;

  /** Writes a number value that is in JSON's syntax already. */
  void numberText(String value) throws IOException;

  /** Writes a property. */
  default void string(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      name(name);
      string(value);
    }
  }

  /** Writes a property. */
  default void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  /** Writes a property. */
  default void uuid(String name, Optional<UUID> value) throws IOException {
    if (value.isPresent()) {
      name(name);
      string(value.get().toString());
    }
  }

  /** Writes a property. */
  default void bool(String name, boolean value) throws IOException {
    name(name);
    bool(value);
  }

  /** Writes a property. */
  default void bool(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      bool(name, value.get());
    }
  }

  /** Writes a property. */
  default void number(String name, int value) throws IOException {
    name(name);
    number(value);
  }

  /** Writes a property. */
  default void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    }
  }

  /** Writes a property. */
  default void number(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      name(name);
      number(value.getAsLong());
    }
  }

  /** Writes a property. */
  default void number(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      name(name);
      number(value.getAsDouble());
    }
  }

  /** Writes a property. */
  default void decimal(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      name(name);
      number(value.get());
    }
  }

  /** Writes a property as seconds since the epoch with nine fraction digits. */
  default void instant(String name, Optional<Instant> value) throws IOException {
    if (value.isPresent()) {
      name(name);
      numberText(EpochSeconds.toText(value.get()));
    }
  }

  /** Writes a property. */
  default void strings(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      name(name);
      array(values);
    }
  }

  /** Writes a property. */
  default void stringMap(String name, Map<String, String> values) throws IOException {
    if (!values.isEmpty()) {
      name(name);
      object(values);
    }
  }

  /** Writes a property. */
  default void stringListMap(String name, Map<String, List<String>> values) throws IOException {
    if (!values.isEmpty()) {
      beginObject(name);
      for (Map.Entry<String, List<String>> entry : values.entrySet()) {
        key(entry.getKey());
        array(entry.getValue());
      }
      endObject();
    }
  }

  /** Writes a property. */
  default void stringMapMap(String name, Map<String, Map<String, String>> values)
      throws IOException {
    if (!values.isEmpty()) {
      beginObject(name);
      for (Map.Entry<String, Map<String, String>> entry : values.entrySet()) {
        key(entry.getKey());
        object(entry.getValue());
      }
      endObject();
    }
  }

  /** Writes an array value. */
  default void array(List<String> values) throws IOException {
    beginArray();
    for (String value : values) {
      string(value);
    }
    endArray();
  }

  /** Writes an object value. */
  default void object(Map<String, String> values) throws IOException {
    beginObject();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      key(entry.getKey());
      string(entry.getValue());
    }
    endObject();
  }
}
