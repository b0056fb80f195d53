package com.mparticle.firehose.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * Source of value types, and what is generated from it. They are not compiled any further, so they
 * need no builders.
 */
final class ValueTypeSource {

  private static final String HEADER = """
      package com.acme; \
      import com.fasterxml.jackson.annotation.*; \
      import com.mparticle.firehose.model.*; \
      import java.util.*; \
      import org.immutables.value.Value; \
      public interface Values { \
      """;

  private static final Pattern STRING_LITERAL = Pattern.compile("\"([^\"]*)\"");

  private final String source;

  private ValueTypeSource(String source) {
    this.source = source;
  }

  /** The source of interfaces, without package and imports; they become members of another. */
  static ValueTypeSource of(String source) {
    return new ValueTypeSource(source);
  }

  /** Runs the generator, and fails where it reports something. */
  Generated generate() {
    Compilation compilation = compile();
    assertThat(compilation).succeededWithoutWarnings();
    return new Generated(compilation);
  }

  /** Runs the generator. */
  Compilation compile() {
    return javac()
        .withProcessors(new CodecProcessor())
        .withOptions("-proc:only")
        .compile(JavaFileObjects.forSourceString("com.acme.Values", HEADER + source + "}"));
  }

  /** The classes that were generated. */
  record Generated(Compilation compilation) {

    /** Their simple names. */
    List<String> names() {
      return compilation.generatedSourceFiles().stream()
          .map(file -> Path.of(file.getName()).getFileName().toString().replace(".java", ""))
          .toList();
    }

    /** The source of a codec. */
    String source(String name) {
      return source("com.mparticle.firehose.json.codec", name);
    }

    /** The source of a class. */
    String source(String packageName, String name) {
      Optional<JavaFileObject> file = compilation.generatedSourceFile(packageName + "." + name);
      try {
        return file.orElseThrow(() -> new AssertionError("no " + name))
            .getCharContent(false)
            .toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The string literals of a class: the names of the properties that it reads or writes. */
    List<String> properties(String name) {
      return STRING_LITERAL
          .matcher(source(name))
          .results()
          .map(literal -> literal.group(1))
          .toList();
    }
  }
}
