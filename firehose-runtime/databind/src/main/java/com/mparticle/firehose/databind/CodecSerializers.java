package com.mparticle.firehose.databind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.mparticle.firehose.json.jackson.JacksonValues;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of value types. */
final class CodecSerializers extends Serializers.Base {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> valueType = JacksonValues.typeOf(type.getRawClass());
    return valueType == null ? null : new CodecSerializer(valueType);
  }
}
