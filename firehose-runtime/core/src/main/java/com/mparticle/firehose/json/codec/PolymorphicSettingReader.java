package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads settings. Those of an unknown type are {@link UnknownSetting}s. */
public final class PolymorphicSettingReader extends PolymorphicReader<Setting> {

  private static final PolymorphicSettingReader INSTANCE = new PolymorphicSettingReader();

  private PolymorphicSettingReader() {
    super(SettingSubtypes.NAMES);
  }

  /** Reads a setting; never null. */
  public static @Nullable Setting read(JsonReader json) throws IOException {
    return INSTANCE.readUnlessSkipped(json);
  }

  @Override
  Setting readSubtype(int type, JsonReader json) throws IOException {
    return SettingSubtypes.read(type, json);
  }

  @Override
  Setting unknown(@Nullable String typeName, JsonSlice slice) throws IOException {
    return UnknownSetting.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(slice.json())
        .build();
  }
}
