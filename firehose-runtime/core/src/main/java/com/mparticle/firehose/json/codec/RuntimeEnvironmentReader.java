package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.RuntimeEnvironmentDeserializer;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads runtime environments, as {@link RuntimeEnvironmentDeserializer} does. */
public final class RuntimeEnvironmentReader extends PolymorphicReader<RuntimeEnvironment> {

  private static final RuntimeEnvironmentReader INSTANCE = new RuntimeEnvironmentReader();

  private RuntimeEnvironmentReader() {}

  public static @Nullable RuntimeEnvironment read(JsonReader json) throws IOException {
    return json.readSubtype(INSTANCE);
  }

  @Override
  public PropertyNames typeNames() {
    return RuntimeEnvironmentSubtypes.NAMES;
  }

  @Override
  @Nullable
  public RuntimeEnvironment readAs(String typeName, JsonReader json) throws IOException {
    return RuntimeEnvironmentSubtypes.read(typeName, json);
  }

  @Override
  @Nullable
  public RuntimeEnvironment readWithType(String typeName, JsonReader json) throws IOException {
    RuntimeEnvironment environment = GenericRuntimeEnvironmentReader.read(json);
    return environment.typeName().equals(typeName) ? environment : null;
  }

  @Override
  public RuntimeEnvironment unknown(@Nullable String typeName, JsonSlice value) throws IOException {
    JsonReader json = value.read();
    json.beginObject();
    return GenericRuntimeEnvironmentReader.read(json);
  }
}
