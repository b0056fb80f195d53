package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.eventprocessing.GenericRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads runtime environments. Those whose type has no value type of its own are
 * {@link GenericRuntimeEnvironment}s.
 */
public final class PolymorphicRuntimeEnvironmentReader
    extends PolymorphicReader<RuntimeEnvironment> {

  private static final PolymorphicRuntimeEnvironmentReader INSTANCE =
      new PolymorphicRuntimeEnvironmentReader();

  private PolymorphicRuntimeEnvironmentReader() {
    super(RuntimeEnvironmentSubtypes.NAMES);
  }

  /** Reads a runtime environment; never null. */
  public static @Nullable RuntimeEnvironment read(JsonReader json) throws IOException {
    return INSTANCE.readUnlessSkipped(json);
  }

  @Override
  RuntimeEnvironment readSubtype(int type, JsonReader json) throws IOException {
    return RuntimeEnvironmentSubtypes.read(type, json);
  }

  @Override
  RuntimeEnvironment readOtherType(String typeName, JsonReader json) throws IOException {
    return GenericRuntimeEnvironment.builder()
        .from(GenericRuntimeEnvironmentReader.read(json))
        .typeName(typeName)
        .build();
  }

  @Override
  RuntimeEnvironment unknown(@Nullable String typeName, JsonSlice slice) throws IOException {
    JsonReader json = slice.reader();
    json.beginObject();
    return readOtherType(typeName == null ? "" : typeName, json);
  }
}
