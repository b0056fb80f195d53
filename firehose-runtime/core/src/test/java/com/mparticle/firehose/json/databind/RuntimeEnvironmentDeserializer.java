package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.GenericRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.io.IOException;

/**
 * Reads a runtime environment as the value type of its type; all that have none share the generic
 * one.
 */
public final class RuntimeEnvironmentDeserializer extends JsonDeserializer<RuntimeEnvironment> {

  /** For Jackson. */
  public RuntimeEnvironmentDeserializer() {}

  @Override
  public RuntimeEnvironment deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BufferedTokens value = BufferedTokens.read(parser, context);
    RuntimeEnvironment.Type type = WireEnum.of(RuntimeEnvironment.Type.class, value.typeName());
    if (type.valueType() != GenericRuntimeEnvironment.class) {
      return value.as(type.valueType());
    }
    return GenericRuntimeEnvironment.builder()
        .from(value.withoutType().as(GenericRuntimeEnvironment.class))
        .typeName(value.typeName().orElse(""))
        .build();
  }
}
