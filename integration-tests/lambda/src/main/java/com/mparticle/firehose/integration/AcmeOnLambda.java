package com.mparticle.firehose.integration;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import example.acme.AcmeLambda;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Acme's function as it runs on AWS Lambda, and all that it needs around it. */
public final class AcmeOnLambda implements Target {

  private final LambdaFunction function;
  private final AcmeApiServer acmeApi;

  private AcmeOnLambda(LambdaFunction function, AcmeApiServer acmeApi) {
    this.function = function;
    this.acmeApi = acmeApi;
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
    AcmeApiServer acmeApi = AcmeApiServer.start();
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("ACME_API_URL", acmeApi.url());
    return new AcmeOnLambda(
        LambdaFunction.start(AcmeLambda.class.getName(), variables, classPath, jvmFlags), acmeApi);
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
    function.awaitSnapshot();
  }

  /**
   * Calls the function.
   *
   * @throws IllegalStateException if the function's process ends instead, or takes too long; it
   *     carries the process's log
   */
  @Override
  public Answer call(Call call) {
    return function.call(call);
  }

  @Override
  public RetryPolicy retries() {
    return function.retries();
  }

  /** Ends the function and what is around it. */
  @Override
  public void close() {
    function.close();
    acmeApi.close();
  }
}
