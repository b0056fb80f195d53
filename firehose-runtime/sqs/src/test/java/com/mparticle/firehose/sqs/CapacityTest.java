package com.mparticle.firehose.sqs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CapacityTest {

  private static final Capacity EXPECTED = new Capacity(2_000, 10_000, 6, 15, 120, 500);

  @Test
  void functionsAtATimeAreRateTimesDuration() {
    assertThat(EXPECTED.ingressConcurrency()).isEqualTo(150);
    assertThat(EXPECTED.workersForAverage()).isEqualTo(240);
    assertThat(EXPECTED.workersForPeak()).isEqualTo(1200);
    assertThat(new Capacity(1, 1, 1, 1, 1, 1).workersForAverage()).isEqualTo(1);
  }

  @Test
  void aBacklogDrainsByWhatWorkersHaveToSpare() {
    Duration outage = Duration.ofHours(1);

    assertThat(EXPECTED.backlogAfter(outage)).isEqualTo(7_200_000);
    assertThat(EXPECTED.backlogGibAfter(outage)).isWithin(0.1).of(41.2);
    // 4,166.7 messages a second, of which 2,000 are new ones.
    assertThat(EXPECTED.drainTimeAfter(outage)).hasValue(Duration.ofSeconds(3324));
  }

  @Test
  void tooFewWorkersNeverCatchUp() {
    assertThat(new Capacity(2_000, 10_000, 6, 15, 120, 240).drainTimeAfter(Duration.ofHours(1)))
        .isEmpty();
  }

  @Test
  void valuesAreAboveZero() {
    assertThrows(IllegalArgumentException.class, () -> new Capacity(0, 1, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Capacity(1, 1, Double.NaN, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Capacity.main(new String[] {"1"}));
  }

  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    EXPECTED.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(Files.readString(Path.of("docs/capacity.md")))
        .contains(printed.toString(StandardCharsets.UTF_8).replace("\r", ""));
  }
}
