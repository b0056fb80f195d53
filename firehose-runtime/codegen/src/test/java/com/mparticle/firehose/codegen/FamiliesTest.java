package com.mparticle.firehose.codegen;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What is generated for families, in whichever form their enum says the value types. */
final class FamiliesTest {

  private static final String CONSTANTS = """
      SQUARE(Square.class), CIRCLE(Circle.class);
      Type(Class<? extends Shape> valueType) {}
      """;

  private static final String SWITCH = """
      SQUARE, CIRCLE;
      Class<? extends Shape> valueType() {
        return switch (this) {
          case SQUARE -> Square.class;
          case CIRCLE -> Circle.class;
        };
      }
      """;

  private static final String CONSTANTS_WITH_UNKNOWN = """
      SQUARE(Square.class), CIRCLE(Circle.class), LINE(Other.class), UNKNOWN(Other.class);
      Type(Class<? extends Shape> valueType) {}
      """;

  private static final String SWITCH_WITH_UNKNOWN = """
      SQUARE, CIRCLE, LINE, UNKNOWN;
      Class<? extends Shape> valueType() {
        return switch (this) {
          case LINE, UNKNOWN -> Other.class;
          case CIRCLE -> Circle.class;
          case SQUARE -> Square.class;
        };
      }
      """;

  @Test
  void constantsAndSwitchSayTheSame() {
    assertThat(typesOf(SWITCH)).isEqualTo(typesOf(CONSTANTS));
    assertThat(typesOf(SWITCH_WITH_UNKNOWN)).isEqualTo(typesOf(CONSTANTS_WITH_UNKNOWN));
  }

  @Test
  void onlyFamilyWithUnknownTellsTheTypeOfAName() {
    assertThat(typesOf(CONSTANTS)).doesNotContain("typeOf");
    assertThat(typesOf(CONSTANTS_WITH_UNKNOWN)).contains("Values.Shape.Type typeOf(");
  }

  @Test
  void unknownIsNoName() {
    assertThat(typesOf(CONSTANTS_WITH_UNKNOWN)).doesNotContain("\"unknown\"");
  }

  @Test
  void constantThatSharesTheValueTypeOfUnknownIsANameButNotReadAsItsOwn() {
    String types = typesOf(CONSTANTS_WITH_UNKNOWN);

    assertThat(types).contains("new PropertyNames(\"square\", \"circle\", \"line\")");
    assertThat(types).contains("case \"line\" -> Values.Shape.Type.LINE;");
    assertThat(types).doesNotContain("OtherReader");
  }

  @Test
  void familyWhoseValueTypesAreInSeveralPlacesIsGeneratedOnce() {
    ValueTypeSource.Generated generated = family(CONSTANTS).generate();

    assertThat(generated.names().stream().filter(name -> name.endsWith("Subtypes")))
        .containsExactly("ShapeSubtypes");
  }

  private static String typesOf(String constants) {
    return family(constants).generate().source("ShapeSubtypes");
  }

  private static ValueTypeSource family(String constants) {
    return ValueTypeSource.of("""
        @JsonDeserialize(using = JsonDeserializer.None.class)
        sealed interface Shape permits Circle, Square, Other {
          enum Type { %s }
        }
        @FirehoseValue
        non-sealed interface Circle extends Shape {}
        @FirehoseValue
        non-sealed interface Square extends Shape {}
        @FirehoseValue
        non-sealed interface Other extends Shape {
          @JsonRawValue String json();
        }
        """.formatted(constants));
  }
}
