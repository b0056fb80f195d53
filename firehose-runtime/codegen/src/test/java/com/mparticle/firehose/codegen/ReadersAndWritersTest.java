package com.mparticle.firehose.codegen;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Which readers and writers there are, and how they depend on what a value type is part of. */
final class ReadersAndWritersTest {

  @Test
  void valueTypeHasAReaderAndAWriter() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        @FirehoseValue
        interface Point {}
        """).generate();

    assertThat(generated.names()).containsExactly("PointReader", "PointWriter", "ValueCodecs");
  }

  @Test
  void valueTypeThatIsRawJsonHasAWriterAndNoReader() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        @FirehoseValue
        interface Unknown {
          @JsonProperty("type") String typeName();
          @JsonRawValue String text();
        }
        """).generate();

    assertThat(generated.names()).containsExactly("UnknownWriter", "ValueCodecs");
    assertThat(generated.source("UnknownWriter")).contains("json.json(value.text());");
    assertThat(generated.properties("UnknownWriter")).isEmpty();
  }

  @Test
  void readerOfAValueTypeStartsItsObjectAndSkipsWhatItDoesNotKnow() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        interface Shape {}
        @FirehoseValue
        interface Circle extends Shape {}
        """).generate();

    assertThat(generated.source("CircleReader")).contains("json.beginObject();");
    assertThat(generated.source("CircleReader")).contains("default -> json.skipValue();");
  }

  @Test
  void readerOfAFamilyMemberContinuesItsObjectAndSkipsAsAMember() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        sealed interface Shape permits Circle {
          enum Type { @Selects(Circle.class) CIRCLE }
        }
        @FirehoseValue
        non-sealed interface Circle extends Shape {}
        """).generate();

    assertThat(generated.source("CircleReader")).doesNotContain("beginObject");
    assertThat(generated.source("CircleReader")).contains("default -> json.skipUnknownProperty();");
  }

  @Test
  void familyIsReadByItsReaderAndWrittenByItsTypes() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        sealed interface Shape permits Circle {
          enum Type {}
        }
        non-sealed interface Circle extends Shape {}
        @FirehoseValue
        interface Drawing {
          @JsonProperty("shapes") List<Shape> shapes();
        }
        """).generate();

    assertThat(generated.names()).containsExactly("DrawingReader", "DrawingWriter", "ValueCodecs");
    assertThat(generated.source("DrawingReader"))
        .contains("Values.Shape element = PolymorphicShapeReader.read(json);");
    assertThat(generated.source("DrawingWriter")).contains("ShapeSubtypes.write(element, json);");
  }

  @Test
  void builderMethodsAreNamedAlikeInEveryLanguage() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        @FirehoseValue
        interface Product {
          @JsonProperty("ids") List<String> ids();
        }
        """).generate();

    assertThat(generated.source("ProductReader"))
        .contains("builder.addIds(json.nextValueAsString());");
  }
}
