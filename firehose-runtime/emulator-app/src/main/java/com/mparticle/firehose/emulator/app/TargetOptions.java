package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.app.endpoint.LoadedModule;
import com.mparticle.firehose.emulator.target.HttpTarget;
import com.mparticle.firehose.emulator.target.LambdaRuntimeApi;
import com.mparticle.firehose.emulator.target.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say where the module is. */
final class TargetOptions {

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:FIREHOSE_TOKEN}",
      description = "The token for --http. Other users of this machine see the command line, so"
          + " rather set the environment variable FIREHOSE_TOKEN.")
  private @Nullable String token;

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      defaultValue = "",
      description = "Folders and jars with the class of --class and its libraries.")
  private String classPath = "";

  /** The ways to a module, of which one is given. */
  static final class Way {

    @Option(
        names = "--http",
        paramLabel = "URL",
        required = true,
        description = "The module is an HTTP endpoint.")
    private @Nullable URI http;

    @Option(
        names = "--lambda",
        paramLabel = "URL",
        required = true,
        description = "The module is a Lambda function behind a URL that invokes it, as AWS's"
            + " runtime interface emulator has one.")
    private @Nullable URI lambda;

    @Option(
        names = "--runtime-api",
        paramLabel = "PORT",
        required = true,
        description = "The module is a Lambda function that fetches its messages here: start it"
            + " with AWS_LAMBDA_RUNTIME_API=127.0.0.1:PORT.")
    private @Nullable Integer runtimeApiPort;

    @Option(
        names = "--class",
        paramLabel = "CLASS",
        required = true,
        description = "The module runs in this process: its dispatcher, or a class that implements"
            + " Supplier<MessageEndpoint>.")
    private @Nullable String className;
  }

  /**
   * The module and how to reach it.
   *
   * @param isHttp whether mParticle's limits for HTTP hold for it, not those for Lambda
   * @param module the module where it runs in this process
   */
  record Found(
      Target target, boolean isHttp, String name, @Nullable LoadedModule module) {}

  /**
   * Opens the way.
   *
   * @param err is told what to do where the module has to come to us
   * @throws IOException if a port is not free
   * @throws IllegalArgumentException if a URL or a class is not what is expected
   */
  Found open(PrintWriter err) throws IOException {
    if (way.http != null) {
      HttpTarget target = Target.http(checked(way.http, "--http"));
      return new Found(
          token == null ? target : target.withToken(token), true, way.http.toString(), null);
    }
    if (way.lambda != null) {
      URI url = checked(way.lambda, "--lambda");
      return new Found(Target.lambda(url), false, url.toString(), null);
    }
    if (way.runtimeApiPort != null) {
      LambdaRuntimeApi api = LambdaRuntimeApi.start(way.runtimeApiPort);
      err.println("Waiting for a function with AWS_LAMBDA_RUNTIME_API=" + api.address());
      err.flush();
      return new Found(api, false, "the function at " + api.address(), null);
    }
    String className = way.className == null ? "" : way.className;
    LoadedModule module = LoadedModule.load(className, classPath);
    return new Found(Target.of(module.endpoint()), false, className, module);
  }

  private static URI checked(URI url, String option) {
    String scheme = url.getScheme();
    if (("http".equals(scheme) || "https".equals(scheme)) && url.getHost() != null) {
      return url;
    }
    throw new IllegalArgumentException(
        option + " takes a URL that begins with http:// or https://, not " + url);
  }
}
