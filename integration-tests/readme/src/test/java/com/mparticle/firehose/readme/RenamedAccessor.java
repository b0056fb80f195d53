package com.mparticle.firehose.readme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An accessor of the official SDK that has another name here: a line of
 * {@code renamed-accessors.txt}.
 *
 * @param type the value type, from the package of the model on, such as {@code consent.CCPAConsent}
 * @param official the name in the official SDK, such as {@code getTimestamp}
 * @param here the name in this SDK
 * @param constant the permission that the accessor's value holds instead of a flag of its own
 */
record RenamedAccessor(String type, String official, String here, Optional<String> constant) {

  private static final String LIST = "renamed-accessors.txt";

  /** All of the list, in its order. */
  static List<RenamedAccessor> all() {
    try (InputStream list = RenamedAccessor.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(RenamedAccessor::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RenamedAccessor of(String line) {
    String[] words = line.split(" ", -1);
    Optional<String> constant = words.length == 4 ? Optional.of(words[3]) : Optional.empty();
    return new RenamedAccessor(words[0], words[1], words[2], constant);
  }

  Class<?> valueType() throws ClassNotFoundException {
    return Class.forName("com.mparticle.firehose.model." + type);
  }

  String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The name that the accessor would have if only "get" were dropped. */
  String expected() {
    return official.startsWith("get")
        ? official.substring(3, 4).toLowerCase(Locale.ROOT) + official.substring(4)
        : official;
  }

  /** What to write instead. */
  String replacement() {
    return constant
        .map(permission -> here + "().contains(Permission." + permission + ")")
        .orElse(here + "()");
  }

  @Override
  public String toString() {
    return simpleType() + "." + official + "()";
  }
}
