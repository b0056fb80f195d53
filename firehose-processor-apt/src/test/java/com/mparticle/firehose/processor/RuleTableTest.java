package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of rules equal to the rules. To write the table anew:
 *
 * <pre>
 * ./mvnw test -pl firehose-processor-apt -am -Dtest=RuleTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dfirehose.rules.refresh=true
 * </pre>
 */
class RuleTableTest {

  private static final Path PAGE = Path.of("docs/rules.md");
  private static final String START = "<!-- rules -->\n";
  private static final String END = "<!-- /rules -->\n";

  @Test
  void thePageListsAllRules() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("firehose.rules.refresh")) {
      Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
    } else {
      assertThat(page.substring(start, end)).isEqualTo(table());
    }
  }

  private static String table() {
    return Rules.all().stream()
        .map(RuleTableTest::row)
        .collect(Collectors.joining(
            "",
            "| Rule | Severity | What it demands | Suppress it where |\n|---|---|---|---|\n",
            ""));
  }

  private static String row(Rule rule) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            rule.name(),
            rule.severity().name().toLowerCase(Locale.ROOT),
            rule.summary(),
            rule.exception().orElse(""));
  }
}
