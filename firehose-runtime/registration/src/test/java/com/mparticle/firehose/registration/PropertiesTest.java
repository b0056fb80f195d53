package com.mparticle.firehose.registration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of properties complete, and equal to the one in the documentation. To write that
 * one anew:
 *
 * <pre>
 * ./mvnw test -pl firehose-runtime/registration -Dtest=PropertiesTest -Dfirehose.changes.refresh=true
 * </pre>
 */
class PropertiesTest {

  private static final Path PAGE = Path.of("docs/changes.md");
  private static final String START = "<!-- changes -->\n";
  private static final String END = "<!-- /changes -->\n";

  @Test
  void eachPropertyOfTheModelHasARow() {
    assertThat(Properties.all().stream().map(PropertiesTest::name).toList())
        .containsExactlyElementsIn(ModelProperties.all().keySet());
  }

  @Test
  void pageListsAllRows() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("firehose.changes.refresh")) {
      Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
    } else {
      assertThat(page.substring(start, end)).isEqualTo(table());
    }
  }

  private static String name(Property property) {
    return property.owner().getSimpleName() + "." + property.name();
  }

  private static String table() {
    return Properties.all().stream()
        .map(property -> "| `%s` | %s | %s | %s |\n"
            .formatted(
                name(property),
                cell(property.changed()),
                cell(property.added()),
                cell(property.removed())))
        .collect(Collectors.joining(
            "", "| Property | Changed | Added | Removed |\n|---|---|---|---|\n", ""));
  }

  private static String cell(Judgement judgement) {
    return label(judgement.usual())
        + judgement
            .exception()
            .map(exceptional ->
                "; %s if %s".formatted(label(exceptional.verdict()), exceptional.condition()))
            .orElse("");
  }

  private static String label(Verdict verdict) {
    return verdict.impact() == Impact.NONE ? "" : verdict.impact().label();
  }
}
