package com.mparticle.firehose.processor.registered;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.Lists;
import com.google.testing.compile.Compilation;
import com.mparticle.firehose.processor.FirehoseProcessor;
import com.mparticle.firehose.processor.validate.ModuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** A module as it is registered, and what the compiler says when the source changes. */
final class Registered {

  static final String FILE = "example.acme.Acme.registration.json";

  private final String source;
  private final Path folder;

  private Registered(String source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * Registers a module: its registration becomes a file in the folder.
   *
   * @param source of class {@code Acme}, without package and imports
   */
  static Registered in(Path folder, String source) throws IOException {
    Compilation compilation =
        ModuleSource.of(source).compile(javac().withProcessors(new FirehoseProcessor()));
    JavaFileObject file = compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/firehose/" + FILE)
        .orElseThrow();
    try (InputStream text = file.openInputStream()) {
      Files.copy(text, folder.resolve(FILE));
    }
    return new Registered(source, folder);
  }

  /** Accepts changes, by the text of the file. */
  Registered accepting(String entries) throws IOException {
    Files.writeString(folder.resolve("example.acme.Acme.accepted.json"), entries);
    return this;
  }

  /** Replaces a text of the source. */
  Changed change(String before, String after) {
    assertThat(source).contains(before);
    return new Changed(
        source.replace(before, after), folder, folder.resolve(FILE).toString());
  }

  /** Changes nothing. */
  Changed unchanged() {
    return change("", "");
  }

  /** A changed source. */
  record Changed(String source, Path folder, String option) {

    Changed change(String before, String after) {
      assertThat(source).contains(before);
      return new Changed(source.replace(before, after), folder, option);
    }

    Changed withOption(String other) {
      return new Changed(source, folder, other);
    }

    /** What the compiler says of all but the reads of the code: {@code ERROR 12 text}. */
    List<String> messages() {
      return messagesWith("-Afirehose.reads=off");
    }

    /** What the compiler says with further options. */
    List<String> messagesWith(String... options) {
      return ModuleSource.of(source)
          .compile(javac()
              .withProcessors(new FirehoseProcessor())
              .withOptions(
                  Lists.asList("-A%s=%s".formatted(RegisteredCheck.OPTION, option), options)))
          .diagnostics()
          .stream()
          .map(shown -> "%s %d %s"
              .formatted(shown.getKind(), shown.getLineNumber(), shown.getMessage(Locale.ROOT)))
          .toList();
    }

    /** Asserts what the compiler says at the first line that has the text, and nothing else. */
    void says(String kind, String line, String message) {
      assertThat(messages())
          .containsExactly(
              "%s %d %s".formatted(kind, ModuleSource.of(source).lineOf(line), message));
    }

    void saysNothing() {
      assertThat(messages()).isEmpty();
    }
  }
}
