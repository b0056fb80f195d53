package com.mparticle.firehose.codegen;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** In which order properties are written, and expected when they are read. */
final class PropertyOrderTest {

  @Test
  void propertiesKeepTheOrderOfTheirAccessorsAfterThoseOfSupertypes() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        interface Named {
          @JsonProperty("name") Optional<String> name();
        }
        @FirehoseValue
        interface Point extends Named {
          @JsonProperty("y") OptionalInt y();
          @JsonProperty("x") OptionalInt x();
        }
        """).generate();

    assertThat(generated.properties("PointWriter"))
        .containsExactly("name", "y", "x")
        .inOrder();
    assertThat(generated.properties("PointReader"))
        .containsExactly("name", "y", "x")
        .inOrder();
  }

  @Test
  void propertiesOfThePropertyOrderComeFirst() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        @FirehoseValue
        @JsonPropertyOrder({"z", "not_here", "y"})
        interface Point {
          @JsonProperty("w") OptionalInt w();
          @JsonProperty("x") OptionalInt x();
          @JsonProperty("y") OptionalInt y();
          @JsonProperty("z") OptionalInt z();
        }
        """).generate();

    assertThat(generated.properties("PointWriter"))
        .containsExactly("z", "y", "w", "x")
        .inOrder();
    assertThat(generated.properties("PointReader"))
        .containsExactly("z", "y", "w", "x")
        .inOrder();
  }

  @Test
  void propertyOrderIsInheritedFromTheFirstSupertypeThatHasOne() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        interface Named {
          @JsonProperty("name") Optional<String> name();
        }
        @JsonPropertyOrder("y")
        interface Flat {}
        interface Deep extends Flat {}
        @JsonPropertyOrder("x")
        interface Other {}
        @FirehoseValue
        interface Point extends Named, Deep, Other {
          @JsonProperty("x") OptionalInt x();
          @JsonProperty("y") OptionalInt y();
        }
        """).generate();

    assertThat(generated.properties("PointWriter"))
        .containsExactly("y", "name", "x")
        .inOrder();
  }

  @Test
  void ownPropertyOrderReplacesAnInheritedOne() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        @JsonPropertyOrder("x")
        interface Flat {}
        @FirehoseValue
        @JsonPropertyOrder("y")
        interface Point extends Flat {
          @JsonProperty("w") OptionalInt w();
          @JsonProperty("x") OptionalInt x();
          @JsonProperty("y") OptionalInt y();
        }
        """).generate();

    assertThat(generated.properties("PointWriter"))
        .containsExactly("y", "w", "x")
        .inOrder();
  }

  @Test
  void overrideTakesThePlaceThatItOverrides() {
    ValueTypeSource.Generated generated = ValueTypeSource.of("""
        interface Typed {
          @JsonProperty("type") default String typeName() { return "point"; }
          @JsonProperty("x") OptionalInt x();
        }
        @FirehoseValue
        interface Point extends Typed {
          @JsonProperty("y") OptionalInt y();
          @Override
          @Value.Default
          @JsonProperty("kind") default String typeName() { return ""; }
        }
        """).generate();

    assertThat(generated.properties("PointWriter"))
        .containsExactly("kind", "x", "y")
        .inOrder();
    assertThat(generated.properties("PointReader"))
        .containsExactly("kind", "x", "y")
        .inOrder();
  }
}
