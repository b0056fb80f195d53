package com.mparticle.firehose.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample messages among the test resources, by file name without its ending. */
public final class Samples {

  private static final Path FOLDER = folder();

  private Samples() {}

  /** The names of all samples, in alphabetical order. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a sample. */
  public static String json(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sample as a tree of its own, decimals to the digit. */
  public static ObjectNode tree(String name) {
    return (ObjectNode) Trees.parse(json(name));
  }

  /** The value of a property anywhere in the samples. */
  static List<JsonNode> everywhere(String property) {
    return names().stream()
        .flatMap(name -> tree(name).findValues(property).stream())
        .toList();
  }

  private static Path folder() {
    try {
      URI folder = Objects.requireNonNull(Samples.class.getResource("/samples")).toURI();
      return Path.of(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
