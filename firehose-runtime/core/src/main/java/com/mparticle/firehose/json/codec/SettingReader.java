package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.SettingDeserializer;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads settings, as {@link SettingDeserializer} does. */
public final class SettingReader extends PolymorphicReader<Setting> {

  private static final SettingReader INSTANCE = new SettingReader();

  private SettingReader() {}

  public static @Nullable Setting read(JsonReader json) throws IOException {
    return json.readSubtype(INSTANCE);
  }

  @Override
  public PropertyNames typeNames() {
    return SettingSubtypes.NAMES;
  }

  @Override
  @Nullable
  public Setting readAs(String typeName, JsonReader json) throws IOException {
    return SettingSubtypes.read(typeName, json);
  }

  @Override
  public Setting unknown(@Nullable String typeName, JsonSlice value) throws IOException {
    return UnknownSetting.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }
}
