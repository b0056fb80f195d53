package com.mparticle.firehose.databind;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.json.codec.ValueCodecs;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapper knows each value type and each sealed interface. */
class AllValueTypesTest {

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new FirehoseJacksonModule()).build();

  static Set<String> types() {
    return ValueCodecs.TYPES;
  }

  @ParameterizedTest
  @MethodSource("types")
  void emptyObjectOfEachTypeIsReadAndWritten(String type) throws Exception {
    Class<?> valueType = Class.forName(type);
    if (type.endsWith(".Message") || type.contains(".Malformed")) {
      return; // Of these, an empty object is none.
    }

    Object value = mapper.readValue("{}", valueType);

    assertThat(value).isInstanceOf(valueType);
    String json = mapper.writeValueAsString(value);
    assertThat(mapper.readValue(json, valueType)).isEqualTo(value);
    assertThat(mapper.convertValue(value, JsonNode.class).toString()).isEqualTo(json);
  }
}
