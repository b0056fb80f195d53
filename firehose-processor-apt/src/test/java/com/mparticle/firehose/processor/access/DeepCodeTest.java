package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that is nested deeper than the stack of a scanner may be, though not of javac itself. */
final class DeepCodeTest {

  private static final long STACK_BYTES = 16L << 20;

  @Test
  void deepCodeIsReadToItsEnds() throws InterruptedException {
    Sample sample = Sample.handler(
        "",
        "new StringBuilder()",
        ".append(1)".repeat(1000),
        ".append(event.location()) // unpermitted: LOCATION",
        ".append(2)".repeat(1000),
        ";",
        "String text = \"\"" + " + event.id()".repeat(1000),
        " + event.location() // unpermitted: LOCATION",
        ";",
        "if (event.id().isPresent()) {".repeat(150),
        "event.location(); // unpermitted: LOCATION",
        "}".repeat(150));
    List<String> found = new ArrayList<>();

    Thread thread = new Thread(null, () -> found.addAll(sample.found()), "javac", STACK_BYTES);
    thread.start();
    thread.join();

    assertThat(found).isEqualTo(sample.expected());
  }
}
