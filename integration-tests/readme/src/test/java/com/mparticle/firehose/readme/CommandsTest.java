package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.readme.Page.Block;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {

  @ParameterizedTest
  @ValueSource(strings = {"## Run it", "## Serve it", "## Test it"})
  void aNewcomersCommandIsOneLine(String heading) throws IOException {
    List<Block> blocks = Page.of("README.md").blocks().stream()
        .filter(block -> block.heading().equals(heading))
        .toList();

    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).language()).isEqualTo("sh");
    assertThat(blocks.get(0).text().lines().toList()).hasSize(1);
    assertThat(blocks.get(0).text()).startsWith("./mvnw ");
  }
}
