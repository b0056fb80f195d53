package com.mparticle.firehose.databind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.mparticle.firehose.json.jackson.JacksonValues;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of value types. */
final class CodecDeserializers extends Deserializers.Base {

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return hasDeserializerFor(config, type.getRawClass())
        ? new CodecDeserializer(type.getRawClass())
        : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return type.equals(JacksonValues.typeOf(type));
  }
}
