package com.mparticle.firehose.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param name its path from the top of the project, such as {@code README.md}
 * @param lines its text
 */
record Page(String name, List<String> lines) {

  private static final Path PROJECT = Path.of("..", "..");
  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  /** A file of this project, from its top level. */
  static Path file(String name) {
    return PROJECT.resolve(name);
  }

  static Page of(String name) throws IOException {
    return new Page(name, Files.readAllLines(file(name)));
  }

  /** All pages of the project, {@code README.md} first. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(of("README.md"));
    try (Stream<Path> files = Files.walk(PROJECT)) {
      List<String> names = files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> PROJECT.relativize(file).toString())
          .filter(name -> !name.equals("README.md"))
          .filter(name -> !name.contains("target/") && !name.startsWith(".git/"))
          .sorted()
          .toList();
      for (String name : names) {
        pages.add(of(name));
      }
    }
    return pages;
  }

  /** The fenced blocks, in order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    String indentation = "";
    String language = "";
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (String line : lines) {
      String content = line.strip();
      if (content.startsWith(FENCE)) {
        if (inside) {
          blocks.add(new Block(heading, language, text.toString()));
        }
        inside = !inside;
        indentation = line.substring(0, line.indexOf(FENCE));
        language = content.substring(FENCE.length());
        text.setLength(0);
      } else if (inside) {
        text.append(line.startsWith(indentation) ? line.substring(indentation.length()) : line)
            .append('\n');
      } else if (line.startsWith("#")) {
        heading = line;
      }
    }
    return blocks;
  }

  /** The fenced blocks in one language. */
  List<Block> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /** The targets of the links outside of code. */
  List<String> links() {
    return LINK.matcher(CODE.matcher(String.join("\n", prose())).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /**
   * What links to this page may have behind the number sign, as GitHub derives it from headings.
   */
  List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    Map<String, Integer> repetitions = new HashMap<>();
    for (String line : prose()) {
      if (line.startsWith("#")) {
        String anchor = line.replaceFirst("^#+ ", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\w -]", "")
            .replace(' ', '-');
        int repetition = repetitions.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(repetition == 0 ? anchor : anchor + "-" + repetition);
      }
    }
    return anchors;
  }

  private List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.strip().startsWith(FENCE)) {
        inside = !inside;
      } else if (!inside) {
        prose.add(line);
      }
    }
    return prose;
  }

  @Override
  public String toString() {
    return name;
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
