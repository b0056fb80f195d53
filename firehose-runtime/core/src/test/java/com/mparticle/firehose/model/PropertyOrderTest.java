package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Value types have the properties of the wire format, and write them in its order. */
class PropertyOrderTest {

  private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

  static List<ValueType> valueTypes() {
    return ValueType.all();
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void propertiesAreWrittenInTheOrderOfTheWireFormat(ValueType valueType) throws Exception {
    Object value = mapper.readValue(valueType.full().toString(), valueType.type());

    JsonNode written = Trees.parse(mapper.writeValueAsString(value));

    assertThat(Trees.fieldNames(written))
        .containsExactlyElementsIn(valueType.properties())
        .inOrder();
    assertThat(written).isEqualTo(Trees.parse(valueType.full().toString()));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void whatIsAbsentIsLeftOut(ValueType valueType) throws Exception {
    String empty = mapper.writeValueAsString(mapper.readValue("{}", valueType.type()));

    JsonNode written = Trees.parse(empty);

    written.forEach(
        value -> assertThat(value.isNull() || value.isContainerNode()).isFalse());
    assertThat(mapper.readValue(empty, valueType.type()))
        .isEqualTo(mapper.readValue("{}", valueType.type()));
  }
}
