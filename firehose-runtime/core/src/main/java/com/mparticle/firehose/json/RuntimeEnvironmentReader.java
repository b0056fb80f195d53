package com.mparticle.firehose.json;

import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads runtime environments, as {@link RuntimeEnvironmentDeserializer} does. */
final class RuntimeEnvironmentReader extends FamilyReader<RuntimeEnvironment> {

  private static final RuntimeEnvironmentReader INSTANCE = new RuntimeEnvironmentReader();

  private RuntimeEnvironmentReader() {}

  static @Nullable RuntimeEnvironment read(JsonInput json) throws IOException {
    return json.member(INSTANCE);
  }

  @Override
  PropertyNames typeNames() {
    return RuntimeEnvironmentTypes.NAMES;
  }

  @Override
  @Nullable
  RuntimeEnvironment readAs(String typeName, JsonInput json) throws IOException {
    return RuntimeEnvironmentTypes.read(typeName, json);
  }

  @Override
  @Nullable
  RuntimeEnvironment readWithType(String typeName, JsonInput json) throws IOException {
    RuntimeEnvironment environment = GenericRuntimeEnvironmentReader.read(json);
    return environment.typeName().equals(typeName) ? environment : null;
  }

  @Override
  RuntimeEnvironment unknown(@Nullable String typeName, RepeatableValue value) throws IOException {
    JsonInput json = value.read();
    json.startObject();
    return GenericRuntimeEnvironmentReader.read(json);
  }
}
