package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.readme.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A block marked {@code consumer} behind its language is a part of a file of the consumer builds,
 * which have run it.
 */
final class ConsumerBlocksTest {

  private static final String MARK = " consumer";

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void isPartOfAProjectThatIsBuilt(String place, String text) throws IOException {
    assertThat(files().stream().filter(file -> file.contains(text)).toList()).isNotEmpty();
  }

  static List<Object[]> blocks() throws IOException {
    List<Object[]> blocks = new ArrayList<>();
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        if (block.language().endsWith(MARK)) {
          blocks.add(new Object[] {page.name() + ": " + block.heading(), block.text()});
        }
      }
    }
    return blocks;
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Page.file("integration-tests/consumers/src/it"))) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.add(Files.readString(path));
      }
    }
    return files;
  }
}
