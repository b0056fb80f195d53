package com.mparticle.firehose.json;

import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads settings, as {@link SettingDeserializer} does. */
final class SettingReader extends FamilyReader<Setting> {

  private static final SettingReader INSTANCE = new SettingReader();

  private SettingReader() {}

  static @Nullable Setting read(JsonInput json) throws IOException {
    return json.member(INSTANCE);
  }

  @Override
  PropertyNames typeNames() {
    return SettingTypes.NAMES;
  }

  @Override
  @Nullable
  Setting readAs(String typeName, JsonInput json) throws IOException {
    return SettingTypes.read(typeName, json);
  }

  @Override
  Setting unknown(@Nullable String typeName, RepeatableValue value) throws IOException {
    return UnknownSetting.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }
}
