package com.mparticle.firehose.integration;

import example.acme.AcmeLambda;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Acme's function as it runs on AWS Lambda, and all that it needs around it. */
public final class AcmeOnLambda implements AutoCloseable {

  private static final int SECONDS_TO_ANSWER = 30;

  private final LambdaRuntimeApi runtimeApi;
  private final AcmeApiServer acmeApi;
  private final LambdaProcess process;

  private AcmeOnLambda(LambdaRuntimeApi runtimeApi, AcmeApiServer acmeApi, LambdaProcess process) {
    this.runtimeApi = runtimeApi;
    this.acmeApi = acmeApi;
    this.process = process;
  }

  /**
   * Starts the function on the class path of this JVM.
   *
   * @param jvmFlags flags of its JVM
   * @throws IOException if something can't be started
   */
  public static AcmeOnLambda start(List<String> jvmFlags) throws IOException {
    return start(System.getProperty("java.class.path"), jvmFlags, Map.of());
  }

  /**
   * Starts the function.
   *
   * @param classPath where its classes are
   * @param jvmFlags flags of its JVM
   * @param environment environment variables, besides those that it always has
   * @throws IOException if something can't be started
   */
  public static AcmeOnLambda start(
      String classPath, List<String> jvmFlags, Map<String, String> environment) throws IOException {
    LambdaRuntimeApi runtimeApi = LambdaRuntimeApi.start();
    AcmeApiServer acmeApi = AcmeApiServer.start();
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("ACME_API_URL", acmeApi.url());
    LambdaProcess process = LambdaProcess.start(
        AcmeLambda.class.getName(), runtimeApi.address(), variables, classPath, jvmFlags);
    return new AcmeOnLambda(runtimeApi, acmeApi, process);
  }

  /** Acme's API, which the function calls. */
  public AcmeApiServer acmeApi() {
    return acmeApi;
  }

  /**
   * Waits until the function is ready for a snapshot (SnapStart).
   *
   * @throws IllegalStateException if the function's process ends instead, or takes too long; it
   *     carries the process's log
   * @throws IOException if that log can't be read
   */
  public void awaitSnapshot() throws IOException {
    await(runtimeApi.snapshot());
  }

  /**
   * Sends a message as mParticle does, and waits for the answer.
   *
   * @throws IllegalStateException if the function's process ends instead, or takes too long; it
   *     carries the process's log
   * @throws IOException if that log can't be read
   */
  public LambdaAnswer send(String message) throws IOException {
    return await(runtimeApi.invoke(message));
  }

  private <T> T await(CompletableFuture<T> answer) throws IOException {
    try {
      return answer
          .applyToEither(process.failureToAnswer(), given -> given)
          .orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "Acme's function did not answer. Its log:\n" + process.log(), e);
    }
  }

  /**
   * Ends the function and what is around it.
   *
   * @throws IOException if the log of its process can't be deleted
   */
  @Override
  public void close() throws IOException {
    runtimeApi.close();
    acmeApi.close();
    process.close();
  }
}
