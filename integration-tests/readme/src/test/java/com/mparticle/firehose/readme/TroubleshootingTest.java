package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has a heading for each rule, with the text that the processor prints. */
final class TroubleshootingTest {

  private static final String PAGE = "firehose-processor-apt/docs/troubleshooting.md";
  private static final String RULES = "firehose-processor-apt/docs/rules.md";
  private static final Pattern RULE =
      Pattern.compile("^\\| `([\\w-]+)` \\| (?:error|warning)", Pattern.MULTILINE);
  private static final Pattern HEADING =
      Pattern.compile("^### \\[([\\w-]+)] (.*)$", Pattern.MULTILINE);
  private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final int SHORT = 10;

  @Test
  void eachRuleHasAHeading() throws IOException {
    assertThat(found(HEADING, PAGE)).isEqualTo(found(RULE, RULES));
  }

  @Test
  void headingsHaveTheTextOfTheProcessor() throws IOException {
    String processor = processor();
    List<String> unknown = new ArrayList<>();
    Matcher headings = HEADING.matcher(Files.readString(Page.file(PAGE)));
    while (headings.find()) {
      for (String part : headings.group(2).split("…", -1)) {
        if (part.strip().length() >= SHORT && !processor.contains(part.strip())) {
          unknown.add(headings.group(1) + ": " + part.strip());
        }
      }
    }

    assertWithMessage("not in the processor's code").that(unknown).isEmpty();
  }

  private static Set<String> found(Pattern pattern, String page) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(Files.readString(Page.file(page)));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The code of the processor, its string literals in one piece. */
  private static String processor() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Page.file("firehose-processor-apt/src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        code.append(Files.readString(file)).append('\n');
      }
    }
    return JOINT.matcher(code).replaceAll("").replace("\\\"", "\"");
  }
}
