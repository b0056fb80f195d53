package com.mparticle.firehose.integration;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The native code of AWS's client. By itself, the client unpacks it to one file for all processes,
 * and a process crashes when another one unpacks the file meanwhile; so each gets a file that is
 * its own.
 */
final class NativeLibrary {

  private static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private final Path file;

  private NativeLibrary(Path file) {
    this.file = file;
  }

  /**
   * Unpacks the library for this machine.
   *
   * @throws IOException if there is none, or it can't be written
   */
  static NativeLibrary unpack() throws IOException {
    String resource = "/jni/libaws-lambda-jni.%s-%s.so".formatted(system(), architecture());
    try (InputStream library = NativeLibrary.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new FileNotFoundException(resource);
      }
      Path file = Files.createTempFile("lambda", ".so");
      Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
      return new NativeLibrary(file);
    }
  }

  private static String system() {
    return Files.exists(Path.of("/etc/alpine-release")) ? "linux_musl" : "linux";
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
  }

  /** The flag of the JVM that tells the client where the library is. */
  String jvmFlag() {
    return "-D" + PROPERTY + "=" + file;
  }

  /**
   * Deletes the file.
   *
   * @throws IOException if it can't be deleted
   */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
