package com.mparticle.firehose.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/wire-format.md} says, by section.
 *
 * @param sections the text below each heading, up to the next heading, in the order of the page
 */
record WireFormatPage(Map<String, String> sections) {

  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$");
  private static final Pattern SUPERTYPE = Pattern.compile("^An? \\[(\\w+)]\\(#\\w+\\)");
  private static final Pattern PROPERTY = Pattern.compile("`(\\w+)`");
  private static final Pattern CONSTANTS =
      Pattern.compile("^Constants of `([\\w.]+)`: ([^.]+)\\.$");

  /** Reads the page; the working directory is the module's. */
  static WireFormatPage read() throws IOException {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    String heading = "";
    for (String line : Files.readAllLines(Path.of("docs", "wire-format.md"))) {
      Matcher matcher = HEADING.matcher(line);
      if (matcher.matches()) {
        heading = matcher.group(1);
        if (sections.put(heading, new StringBuilder()) != null) {
          throw new AssertionError("Two sections are named " + heading);
        }
      } else {
        sections
            .computeIfAbsent(heading, title -> new StringBuilder())
            .append(line)
            .append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((title, text) -> texts.put(title, text.toString().strip()));
    return new WireFormatPage(texts);
  }

  /** The properties of a value type in the order of writing, those of its supertype included. */
  List<String> properties(String valueType) {
    if (valueType.endsWith("RuntimeEnvironment")) {
      return propertiesOfEnvironment(valueType.replace("RuntimeEnvironment", ""));
    }
    List<String> properties = new ArrayList<>();
    Matcher supertype = SUPERTYPE.matcher(section(valueType));
    if (supertype.find()) {
      properties.addAll(properties(supertype.group(1)));
    }
    for (List<String> row : table(valueType)) {
      properties.add(name(row.get(0)));
    }
    if (properties.remove("type")) {
      properties.add(0, "type");
    }
    return properties;
  }

  /** The column of one environment in the table of all of them. */
  private List<String> propertiesOfEnvironment(String environment) {
    List<List<String>> rows = tableWithHeader("Runtime environments");
    int column = rows.get(0).indexOf(environment);
    return rows.stream()
        .skip(1)
        .filter(row -> row.get(column).equals("●"))
        .map(row -> name(row.get(0)))
        .toList();
  }

  /** Wire names by enum, such as {@code Event.Type}. */
  Map<String, List<String>> constants() {
    Map<String, List<String>> constants = new LinkedHashMap<>();
    for (String section : sections.values()) {
      for (String paragraph : section.split("\n\n", -1)) {
        Matcher matcher = CONSTANTS.matcher(paragraph.replace('\n', ' '));
        if (matcher.matches()) {
          constants.put(matcher.group(1), names(matcher.group(2)));
        }
      }
    }
    return constants;
  }

  /** The rows of a section's only table, without its header. */
  List<List<String>> table(String title) {
    List<List<String>> rows = tableWithHeader(title);
    return rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }

  private List<List<String>> tableWithHeader(String title) {
    return section(title)
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
        .map(row -> row.stream().map(String::strip).toList())
        .toList();
  }

  private String section(String title) {
    String section = sections.get(title);
    if (section == null) {
      throw new AssertionError("wire-format.md has no section " + title);
    }
    return section;
  }

  /** What a cell or an enumeration has between backticks. */
  static List<String> names(String text) {
    return PROPERTY.matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static String name(String cell) {
    return PROPERTY
        .matcher(cell)
        .results()
        .map((MatchResult result) -> result.group(1))
        .findFirst()
        .orElseThrow();
  }
}
