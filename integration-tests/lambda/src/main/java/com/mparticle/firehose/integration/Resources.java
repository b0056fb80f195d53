package com.mparticle.firehose.integration;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Text files on the class path. */
final class Resources {

  private Resources() {}

  static String read(String path) throws IOException {
    try (InputStream file = Resources.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new FileNotFoundException(path + " is not on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
