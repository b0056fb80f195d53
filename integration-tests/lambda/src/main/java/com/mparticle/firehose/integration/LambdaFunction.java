package com.mparticle.firehose.integration;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.emulator.target.LambdaRuntimeApi;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A Lambda function in a process of its own, with the Lambda service that calls it. */
public final class LambdaFunction implements Target {

  private static final int SECONDS_TO_ANSWER = 30;

  private final LambdaRuntimeApi runtimeApi;
  private final LambdaProcess process;

  private LambdaFunction(LambdaRuntimeApi runtimeApi, LambdaProcess process) {
    this.runtimeApi = runtimeApi;
    this.process = process;
  }

  /**
   * Starts a function.
   *
   * @param handler the function's class
   * @param environment the function's own environment variables
   * @param classPath where its classes are
   * @param jvmFlags flags of its JVM
   * @throws IOException if something can't be started
   */
  public static LambdaFunction start(
      String handler, Map<String, String> environment, String classPath, List<String> jvmFlags)
      throws IOException {
    LambdaRuntimeApi runtimeApi = Target.lambdaRuntimeApi();
    return new LambdaFunction(
        runtimeApi,
        LambdaProcess.start(handler, runtimeApi.address(), environment, classPath, jvmFlags));
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
      throw new IllegalStateException("The function did not answer. Its log:\n" + log(), e);
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

  /** Ends the function and its service. */
  @Override
  public void close() {
    runtimeApi.close();
    try {
      process.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
