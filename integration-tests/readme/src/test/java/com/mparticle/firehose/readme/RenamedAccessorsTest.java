package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.model.registration.Permission;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The migration guide's table of renamed accessors is that of the list, and what it says to write
 * exists. With {@code -Dfirehose.migration.refresh=true} this writes the table.
 */
final class RenamedAccessorsTest {

  private static final Path PAGE = Page.file("firehose-runtime/core/docs/migration.md");
  private static final String BEGIN = "<!-- renamed -->\n";
  private static final String END = "<!-- /renamed -->\n";

  @ParameterizedTest
  @MethodSource("com.mparticle.firehose.readme.RenamedAccessor#all")
  void theReplacementExistsAndTheOldNameDoesNot(RenamedAccessor renamed) throws Exception {
    List<String> accessors = Arrays.stream(renamed.valueType().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .toList();

    assertThat(accessors).contains(renamed.here());
    assertThat(accessors).doesNotContain(renamed.expected());
    assertThat(renamed.official()).matches("(get|is)[A-Z].*");
  }

  @Test
  void eachPermissionReplacesOneFlag() {
    assertThat(
            RenamedAccessor.all().stream().map(RenamedAccessor::constant).flatMap(Optional::stream))
        .containsExactlyElementsIn(
            Arrays.stream(Permission.values()).map(Permission::name).toList());
  }

  @Test
  void noAccessorIsListedTwice() {
    assertThat(RenamedAccessor.all().stream().map(RenamedAccessor::toString).toList())
        .containsNoDuplicates();
  }

  @Test
  void theTableIsThatOfTheList() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("firehose.migration.refresh")) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    } else {
      assertWithMessage("refresh with -Dfirehose.migration.refresh=true")
          .that(page.substring(begin, end))
          .isEqualTo(table());
    }
  }

  /** One row for each name, sorted by it, with all value types that share it. */
  private static String table() {
    Map<String, String> rows = RenamedAccessor.all().stream()
        .collect(Collectors.groupingBy(
            renamed -> "| `" + renamed.official() + "()` | `" + renamed.replacement() + "` | ",
            TreeMap::new,
            Collectors.mapping(
                renamed -> "`" + renamed.simpleType() + "`", Collectors.joining(", "))));
    StringBuilder table = new StringBuilder("| Official | Here | Of |\n|---|---|---|\n");
    rows.forEach((names, types) -> table.append(names).append(types).append(" |\n"));
    return table.toString();
  }
}
