package com.mparticle.firehose.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Lambda function in a JVM of its own, under the client that AWS runs Java functions with. */
public final class LambdaProcess implements AutoCloseable {

  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private final Process process;
  private final Path log;
  private final NativeLibrary library;

  private LambdaProcess(Process process, Path log, NativeLibrary library) {
    this.process = process;
    this.log = log;
    this.library = library;
  }

  /**
   * Starts a function.
   *
   * @param handler the function's class
   * @param runtimeApi where the function fetches its messages: host and port
   * @param environment the function's own environment variables
   * @param classPath where its classes are
   * @param jvmFlags flags of its JVM
   * @throws IOException if the JVM can't be started
   */
  public static LambdaProcess start(
      String handler,
      String runtimeApi,
      Map<String, String> environment,
      String classPath,
      List<String> jvmFlags)
      throws IOException {
    NativeLibrary library = NativeLibrary.unpack();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(library.jvmFlag());
    command.addAll(jvmFlags);
    command.addAll(List.of("-classpath", classPath, CLIENT, handler));

    Path log = Files.createTempFile("lambda", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(lambdaEnvironment(handler, runtimeApi));
    builder.environment().putAll(environment);
    return new LambdaProcess(builder.start(), log, library);
  }

  /** What the Lambda service sets for every function. */
  private static Map<String, String> lambdaEnvironment(String handler, String runtimeApi) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", runtimeApi,
        "_HANDLER", handler,
        "AWS_LAMBDA_FUNCTION_NAME", "acme",
        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
        "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/acme",
        "AWS_LAMBDA_LOG_STREAM_NAME", "acme",
        "AWS_REGION", "eu-central-1");
  }

  /** Fails when the process has ended, which a function never does by itself. */
  public <T> CompletableFuture<T> failureToAnswer() {
    return process.onExit().thenApply(ended -> {
      throw new IllegalStateException("The process has ended with " + ended.exitValue());
    });
  }

  /**
   * What the process has written to its standard output and error.
   *
   * @throws IOException if it can't be read
   */
  public String log() throws IOException {
    return Files.readString(log);
  }

  /**
   * Ends the process.
   *
   * @throws IOException if its files can't be deleted
   */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    Files.delete(log);
    library.delete();
  }
}
