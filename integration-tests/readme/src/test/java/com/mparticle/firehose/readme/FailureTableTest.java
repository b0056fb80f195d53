package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The table of what becomes of a call that fails agrees with what the program on the page about
 * failures prints, which {@link JavaBlocksTest} runs.
 */
final class FailureTableTest {

  private static final String PAGE = "firehose-runtime/core/docs/failure.md";

  @Test
  void theTableAgreesWithWhatHappens() throws IOException {
    List<String> printed = printed();

    assertThat(printed).hasSize(5);
    for (String line : printed) {
      String[] words = line.split("[: ]+", -1);
      List<String> cells =
          cells(words[0].equals("IllegalStateException") ? "anything else" : words[0]);
      // A batch and a membership change have one column.
      assertOutcome(line, cells.get(0), words[1]);
      assertOutcome(line, cells.get(0), words[2]);
      assertOutcome(line, cells.get(1), words[3]);
      assertOutcome(line, cells.get(2), words[4]);
    }
  }

  private static void assertOutcome(String line, String cell, String outcome) {
    boolean fails = cell.contains("the call fails") || cell.contains("exactly these failed");
    assertWithMessage("%s: %s", line, cell).that(fails).isEqualTo(outcome.equals("fails"));
  }

  private static List<String> printed() throws IOException {
    return Page.of(PAGE).blocks("text").get(0).text().lines().toList();
  }

  /** The cells of the row that starts with an exception. */
  private static List<String> cells(String thrown) throws IOException {
    for (String line : Files.readAllLines(Page.file(PAGE))) {
      if (line.startsWith("| " + thrown + " ") || line.startsWith("| `" + thrown + "`")) {
        List<String> cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
        return cells.subList(1, 4);
      }
    }
    throw new AssertionError("The table has no row for " + thrown);
  }
}
