package com.mparticle.firehose.processor.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** What earlier compilations left where the class files of this one go. */
final class OutputFolder {

  private static final String REGISTRATIONS = "META-INF/firehose";
  private static final String SUFFIX = ".registration.json";

  private final Optional<Path> root;

  OutputFolder(Filer filer) {
    this.root = find(filer);
  }

  private static Optional<Path> find(Filer filer) {
    try {
      URI uri =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", "firehose.none").toUri();
      return Optional.ofNullable(Path.of(uri).getParent());
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns the binary names of modules, sorted; empty where class files are kept in memory. */
  List<String> modules() {
    Path folder = root.map(path -> path.resolve(REGISTRATIONS)).orElse(null);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Returns whether there is a class of that binary name. */
  boolean contains(String className) {
    return root.map(path -> path.resolve(className.replace('.', '/') + ".class"))
        .filter(Files::isRegularFile)
        .isPresent();
  }
}
