package com.mparticle.firehose.integration;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Class paths of jar files alone, as virtual machines want them for archives of classes. */
final class Jars {

  private Jars() {}

  /**
   * A class path on which each folder became a jar file.
   *
   * @param target where those jar files are written
   */
  static String of(String classPath, Path target) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      jars.add(Files.isDirectory(path) ? jarOf(path, target).toString() : entry);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static Path jarOf(Path folder, Path target) throws IOException {
    Path jar = Files.createTempFile(target, "classes", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile).sorted()) {
      for (Path file : (Iterable<Path>) files::iterator) {
        entries.putNextEntry(new JarEntry(folder.relativize(file).toString()));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
