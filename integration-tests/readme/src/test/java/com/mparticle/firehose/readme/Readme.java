package com.mparticle.firehose.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of README.md. */
final class Readme {

  private static final Path ROOT = Path.of("..", "..");
  private static final String FENCE = "```";

  private Readme() {}

  /** A file of this project, from its top level. */
  static Path file(String path) {
    return ROOT.resolve(path);
  }

  /** All blocks, in order. */
  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    String language = "";
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(file("README.md"))) {
      if (line.startsWith(FENCE)) {
        if (inside) {
          blocks.add(new Block(heading, language, text.toString()));
        }
        inside = !inside;
        language = line.substring(FENCE.length());
        text.setLength(0);
      } else if (inside) {
        text.append(line).append('\n');
      } else if (line.startsWith("#")) {
        heading = line;
      }
    }
    return blocks;
  }

  /** All blocks in one language. */
  static List<Block> blocks(String language) throws IOException {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /**
   * A fenced block.
   *
   * @param heading the heading above it, with its number signs
   * @param language the word behind the opening fence
   * @param text the lines between the fences
   */
  record Block(String heading, String language, String text) {}
}
