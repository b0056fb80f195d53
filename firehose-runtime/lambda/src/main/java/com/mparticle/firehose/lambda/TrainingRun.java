package com.mparticle.firehose.lambda;

import java.io.IOException;

/**
 * Starts a function, primes it and ends, so that the virtual machine can archive the classes that
 * were loaded: with {@code -XX:ArchiveClassesAtExit} (AppCDS) on all versions, with
 * {@code -XX:AOTCacheOutput} on 25 and later. A function that is started with the archive takes a
 * fraction of the time.
 *
 * <pre>{@code
 * java -XX:AOTCacheOutput=acme.aot -cp 'lib/*' com.mparticle.firehose.lambda.TrainingRun example.acme.AcmeLambda
 * }</pre>
 */
public final class TrainingRun {

  private TrainingRun() {}

  /**
   * Starts, primes and ends.
   *
   * @param arguments the name of the function's class, a {@link FirehoseLambdaHandler} or
   *     {@link FirehoseHttpLambdaHandler}
   * @throws ReflectiveOperationException if there is no such class, or it can't be instantiated
   * @throws IOException if the function can't answer the registration request
   * @throws IllegalArgumentException if it is no name of such a class
   */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "Expected the name of the function's class, found " + arguments.length + " arguments");
    }
    Object function = Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
    if (!(function instanceof EndpointHandler handler)) {
      throw new IllegalArgumentException(
          "Expected a class that extends FirehoseLambdaHandler or FirehoseHttpLambdaHandler, found "
              + arguments[0]);
    }
    handler.endpoint().prime();
  }
}
