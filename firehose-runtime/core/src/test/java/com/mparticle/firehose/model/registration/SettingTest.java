package com.mparticle.firehose.model.registration;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mparticle.firehose.json.ValueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

  private final ObjectMapper mapper = new ObjectMapper();

  private Setting read(String json) throws Exception {
    return ValueJson.read(json, Setting.class);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
  void typeSelectsTheValueType(Setting.Type type) throws Exception {
    Setting setting = read("{\"id\":\"key\",\"type\":\"" + type.wireName() + "\"}");

    assertThat(setting).isInstanceOf(type.valueType());
    assertThat(setting.type()).isEqualTo(type);
    assertThat(setting.id()).hasValue("key");
  }

  @Test
  void settingOfUnknownTypeKeepsItsJson() throws Exception {
    String json = "{\"id\":\"when\",\"type\":\"date\",\"min\":1.10,\"also\":[null,{}]}";

    Setting setting = read(json);

    assertThat(setting)
        .isEqualTo(UnknownSetting.builder().typeName("date").json(json).build());
    assertThat(setting.type()).isEqualTo(Setting.Type.UNKNOWN);
    assertThat(ValueJson.write(setting)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"key\"}", "{\"type\":null}", "{\"type\":1}", "{}", "[]"})
  void settingWithoutTypeKeepsItsJson(String json) throws Exception {
    Setting setting = read(json);

    assertThat(setting).isEqualTo(UnknownSetting.builder().json(json).build());
    assertThat(setting.typeName()).isEmpty();
    assertThat(ValueJson.write(setting)).isEqualTo(json);
  }

  @Test
  void settingIsVisibleUnlessItSaysOtherwise() throws Exception {
    assertThat(read("{\"type\":\"text\"}").visible()).isTrue();
    assertThat(read("{\"type\":\"text\",\"visible\":false}").visible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"text\",\"visible\":true,\"required\":false,\"confidential\":false}",
        "{\"type\":\"integer\",\"visible\":true,\"required\":false}",
        "{\"type\":\"float\",\"visible\":true,\"required\":false}",
        "{\"type\":\"boolean\",\"visible\":true,\"default_value\":false,\"checked\":false}"
      })
  void booleansAreWrittenEvenWhenFalse(String json) throws Exception {
    Setting setting = read("{\"type\":\"" + mapper.readTree(json).get("type").asText() + "\"}");

    assertThat(ValueJson.write(setting)).isEqualTo(json);
  }
}
