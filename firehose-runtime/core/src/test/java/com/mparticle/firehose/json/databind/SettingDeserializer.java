package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.io.IOException;

/**
 * Reads a setting as the value type of its type; one of a type that is not known is kept as it is.
 */
public final class SettingDeserializer extends JsonDeserializer<Setting> {

  /** For Jackson. */
  public SettingDeserializer() {}

  @Override
  public Setting deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    BufferedTokens value = BufferedTokens.read(parser, context);
    Setting.Type type = WireEnum.of(Setting.Type.class, value.typeName());
    if (type == Setting.Type.UNKNOWN) {
      return UnknownSetting.builder()
          .typeName(value.typeName().orElse(""))
          .json(value.json())
          .build();
    }
    return value.as(type.valueType());
  }
}
