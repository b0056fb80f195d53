package com.mparticle.firehose.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator says of value types and families for which it can't generate code. */
final class MistakesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long",
        "int[]",
        "java.time.LocalDate",
        "java.util.List",
        "java.util.Map",
        "java.util.Optional<int[]>",
        "java.util.Optional<java.time.LocalDate>",
        "java.util.List<java.lang.Integer>",
        "java.util.Map<java.lang.String,java.lang.Integer>"
      })
  void accessorOfATypeWithoutCodecIsAnError(String type) {
    Compilation compilation = ValueTypeSource.of("""
        @FirehoseValue
        interface Point {
          @JsonProperty("moment") %s moment();
        }
        """.formatted(type)).compile();

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "No codec for " + type + ", the type of com.acme.Values.Point.moment():");
  }

  @Test
  void errorNamesTheSupertypeThatDeclaresTheAccessor() {
    Compilation compilation = ValueTypeSource.of("""
        interface Timed {
          @JsonProperty("moment") long moment();
        }
        @FirehoseValue
        interface Point extends Timed {}
        """).compile();

    assertThat(compilation).hadErrorContaining("the type of com.acme.Values.Timed.moment():");
  }

  @Test
  void familyWithoutEnumTypeIsAnError() {
    Compilation compilation = routerOf("enum Kind { CIRCLE }");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("No enum Type in com.acme.Processor.Shape");
  }

  @Test
  void constantWithoutValueTypeIsAnError() {
    Compilation compilation = familyWith("@Selects(Circle.class) CIRCLE, SQUARE");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("No value type for com.acme.Values.Shape.Type.SQUARE: expected"
            + " @Selects with the class of one of [com.acme.Values.Circle], found none");
  }

  @Test
  void constantWithAClassThatIsNotOfTheFamilyIsAnError() {
    Compilation compilation =
        familyWith("@Selects(Circle.class) CIRCLE, @Selects(String.class) SQUARE");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("No value type for com.acme.Values.Shape.Type.SQUARE: expected"
            + " @Selects with the class of one of [com.acme.Values.Circle], found String");
  }

  @Test
  void routedConstantWithoutJavadocIsAnError() {
    Compilation compilation =
        routerOf("enum Type { @com.mparticle.firehose.model.Selects(Circle.class) CIRCLE }");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("No Javadoc for the constant CIRCLE");
  }

  private static Compilation routerOf(String members) {
    return javac()
        .withProcessors(new RouterProcessor())
        .withOptions("-proc:only")
        .compile(JavaFileObjects.forSourceString("com.acme.Processor", """
            package com.acme;

            @com.mparticle.firehose.Routes(Processor.Shape.class)
            abstract class Processor {
              sealed interface Shape permits Circle {
                %s
              }
              non-sealed interface Circle extends Shape {}
            }
            """.formatted(members)));
  }

  private static Compilation familyWith(String constants) {
    return ValueTypeSource.of("""
        sealed interface Shape permits Circle {
          enum Type { %s }
        }
        @FirehoseValue
        non-sealed interface Circle extends Shape {}
        """.formatted(constants)).compile();
  }
}
