package com.mparticle.firehose.integration;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.emulator.target.LambdaRuntimeApi;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import example.acme.AcmeApiServer;
import example.acme.AcmeLambda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Acme's function as it runs on AWS Lambda, and all that it needs around it. */
public final class AcmeOnLambda implements Target {

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
    LambdaRuntimeApi runtimeApi = Target.lambdaRuntimeApi();
    AcmeApiServer acmeApi = AcmeApiServer.start();
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("ACME_API_URL", acmeApi.url().toString());
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
   */
  public void awaitSnapshot() {
    await(runtimeApi.snapshot());
  }

  /**
   * Calls the function.
   *
   * @throws IllegalStateException if the function's process ends instead, or takes too long; it
   *     carries the process's log
   */
  @Override
  public Answer call(Call call) {
    return await(CompletableFuture.supplyAsync(() -> {
      try {
        return runtimeApi.call(call);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }));
  }

  private <T> T await(CompletableFuture<T> answer) {
    try {
      return answer
          .applyToEither(process.failureToAnswer(), given -> given)
          .orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException("Acme's function did not answer. Its log:\n" + log(), e);
    }
  }

  private String log() {
    try {
      return process.log();
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public RetryPolicy retries() {
    return runtimeApi.retries();
  }

  /** Ends the function and what is around it. */
  @Override
  public void close() {
    runtimeApi.close();
    acmeApi.close();
    try {
      process.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
