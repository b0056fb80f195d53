package com.mparticle.firehose.emulator.app.page.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form, or of a query.
 *
 * @param values by name; of a name that comes twice, the last
 */
public record Parameters(Map<String, String> values) {

  /** Copies the map. */
  public Parameters {
    values = Map.copyOf(values);
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}, which queries are written in, too.
   *
   * @throws IllegalArgumentException if an escape is malformed
   */
  static Parameters parse(String encoded) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new Parameters(values);
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  /** A field; absent where there is none of the name. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A field; empty where there is none of the name. */
  public String get(String name) {
    return find(name).orElse("");
  }
}
