package com.mparticle.firehose.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One cold start: reads a message from a file, answers it and ends. {@code cold-start.sh} runs it
 * with each of the ways to do so.
 */
final class ColdStart {

  private ColdStart() {}

  /**
   * Answers one message on standard output.
   *
   * @param arguments {@code walk}, {@code function} or {@code databind}, and the file
   */
  public static void main(String[] arguments) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "walk" -> System.out.println(Walk.tokens(json));
      case "function" ->
        new Function()
            .handleRequest(new ByteArrayInputStream(json), System.out, new BenchmarkContext());
      case "databind" -> Databind.answer(json, System.out);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }
}
