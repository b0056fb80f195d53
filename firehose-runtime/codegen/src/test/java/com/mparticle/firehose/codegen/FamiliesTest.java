package com.mparticle.firehose.codegen;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What is generated for families: from the constants of their enum, and what these select. */
final class FamiliesTest {

  private static final String CONSTANTS =
      "@Selects(Square.class) SQUARE, @Selects(Circle.class) CIRCLE";

  private static final String CONSTANTS_WITH_UNKNOWN =
      CONSTANTS + ", @Selects(Other.class) LINE, @Selects(Other.class) UNKNOWN";

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
  void constantsAreReadByIndex() {
    String types = typesOf(CONSTANTS);

    assertThat(types).contains("new PropertyNames(\"square\", \"circle\")");
    assertThat(types).contains("case 0 /* square */ -> SquareReader.read(json);");
    assertThat(types).contains("case 1 /* circle */ -> CircleReader.read(json);");
  }

  @Test
  void constantThatSharesTheValueTypeOfUnknownIsUnknownToReaders() {
    String types = typesOf(CONSTANTS_WITH_UNKNOWN);

    assertThat(types).contains("new PropertyNames(\"square\", \"circle\")");
    assertThat(types).contains("case 1 -> Values.Shape.Type.CIRCLE;");
    assertThat(types).contains("default -> Values.Shape.Type.UNKNOWN;");
    assertThat(types).doesNotContain("OtherReader");
  }

  @Test
  void familyWhoseValueTypesAreInSeveralPlacesIsGeneratedOnce() {
    ValueTypeSource.Generated generated = family(CONSTANTS).generate();

    assertThat(generated.names().stream().filter(name -> name.endsWith("Subtypes")))
        .containsExactly("ShapeSubtypes");
  }

  @Test
  void eachConstantHasItsValueTypeInTheTable() {
    String table = family(CONSTANTS_WITH_UNKNOWN).generate().source("com.acme", "ShapeValueTypes");

    assertThat(table).contains("case SQUARE -> Values.Square.class;");
    assertThat(table).contains("case LINE -> Values.Other.class;");
    assertThat(table).contains("case UNKNOWN -> Values.Other.class;");
  }

  private static String typesOf(String constants) {
    return family(constants).generate().source("ShapeSubtypes");
  }

  private static ValueTypeSource family(String constants) {
    return ValueTypeSource.of("""
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
