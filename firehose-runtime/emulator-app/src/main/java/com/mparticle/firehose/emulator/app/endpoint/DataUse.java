package com.mparticle.firehose.emulator.app.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.emulator.json.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which handlers of a module read what it asks for, as the annotation processor found out. It
 * writes a file among the module's classes.
 */
public final class DataUse {

  private final JsonNode file;

  private DataUse(JsonNode file) {
    this.file = file;
  }

  /**
   * Finds the file of a module; absent where there is none.
   *
   * @param endpoint the module's dispatcher, whose constructor takes the module
   */
  static Optional<DataUse> of(Class<?> endpoint, ClassLoader loader) {
    for (Constructor<?> constructor : endpoint.getDeclaredConstructors()) {
      for (Class<?> parameter : constructor.getParameterTypes()) {
        Optional<DataUse> found =
            read("META-INF/firehose/" + parameter.getName() + ".data-use.json", loader);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DataUse> read(String resource, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new DataUse(Trees.object(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new IllegalArgumentException("Can't read " + resource + ": " + e, e);
    }
  }

  /**
   * The handlers that read something, each once; empty where none does.
   *
   * @param kind what it is, such as {@code permission} or {@code user_identity}
   * @param name as the registration has it
   */
  public List<String> readers(String kind, String name) {
    List<String> readers = new ArrayList<>();
    for (JsonNode data : file.path("data")) {
      if (data.path("kind").asText().equals(kind) && data.path("name").asText().equals(name)) {
        for (JsonNode place : data.path("read")) {
          String handler = place.path("handler").asText();
          if (!handler.isEmpty() && !readers.contains(handler)) {
            readers.add(handler);
          }
        }
      }
    }
    return readers;
  }
}
