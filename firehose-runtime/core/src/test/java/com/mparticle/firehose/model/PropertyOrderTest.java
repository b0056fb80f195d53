package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.json.ValueJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Value types have the properties of the wire format, and write them in its order. */
class PropertyOrderTest {

  static List<ValueType> valueTypes() {
    return ValueType.all();
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void propertiesAreWrittenInTheOrderOfTheWireFormat(ValueType valueType) throws Exception {
    Object value = ValueJson.read(valueType.full().toString(), valueType.type());

    JsonNode written = Trees.parse(ValueJson.write(value));

    assertThat(Trees.fieldNames(written))
        .containsExactlyElementsIn(valueType.properties())
        .inOrder();
    assertThat(written).isEqualTo(Trees.parse(valueType.full().toString()));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void whatIsAbsentIsLeftOut(ValueType valueType) throws Exception {
    String empty = ValueJson.write(ValueJson.read("{}", valueType.type()));

    JsonNode written = Trees.parse(empty);

    written.forEach(
        value -> assertThat(value.isNull() || value.isContainerNode()).isFalse());
    assertThat(ValueJson.read(empty, valueType.type()))
        .isEqualTo(ValueJson.read("{}", valueType.type()));
  }
}
