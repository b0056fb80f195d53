package com.mparticle.firehose.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments refer to sections of {@code docs/wire-format.md} that are there. */
class WireFormatReferencesTest {

  private static final Path PROJECT = Path.of("..", "..");
  private static final Pattern CONTINUATION = Pattern.compile("\\s*\\n\\s*(?:\\*|//)?\\s*");
  private static final Pattern REFERENCE = Pattern.compile("\\((?:wire format)([^)]*)\\)");
  private static final Pattern TITLE = Pattern.compile("\"([^\"]+)\"");

  @Test
  void eachReferenceNamesASection() throws IOException {
    WireFormatPage page = WireFormatPage.read();
    List<String> unresolved = new ArrayList<>();
    int count = 0;
    for (Path source : sources()) {
      Matcher reference = REFERENCE.matcher(onOneLine(Files.readString(source)));
      while (reference.find()) {
        List<String> titles = titles(reference.group(1));
        count++;
        if (titles.isEmpty() || !page.sections().keySet().containsAll(titles)) {
          unresolved.add(source.getFileName() + ": " + reference.group());
        }
      }
    }

    assertWithMessage("references without a section").that(unresolved).isEmpty();
    assertThat(count).isAtLeast(70);
  }

  /** The Java sources of all modules, without what a build generates. */
  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !PROJECT.relativize(file).toString().contains("target"))
          .sorted()
          .toList();
    }
  }

  private static String onOneLine(String source) {
    return CONTINUATION.matcher(source).replaceAll(" ");
  }

  private static List<String> titles(String reference) {
    return TITLE.matcher(reference).results().map(title -> title.group(1)).toList();
  }
}
