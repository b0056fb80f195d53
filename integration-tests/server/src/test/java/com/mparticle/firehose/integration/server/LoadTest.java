package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.emulator.app.Main;
import com.mparticle.firehose.integration.LambdaProcess;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import example.acme.AcmeLambda;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The emulator's command loses nothing of what it sends to Acme, although one connection in ten is
 * reset before the answer. {@code -Dfirehose.load.rate=200 -Dfirehose.load.duration=60s} sends
 * more.
 */
final class LoadTest {

  private static final String RATE = System.getProperty("firehose.load.rate", "40");
  private static final String DURATION = System.getProperty("firehose.load.duration", "2s");
  private static final int FUNCTIONS = 2;
  private static final Pattern RUNTIME_API = Pattern.compile("AWS_LAMBDA_RUNTIME_API=(\\S+)");

  @TempDir
  Path folder;

  @Test
  void acmeOnJettyLosesNothing() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start();
        AcmeOnJetty acme = AcmeOnJetty.start(
            new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acmeApi.url())))), "token", 0)) {
      StringWriter err = new StringWriter();

      int exitCode = load(err, "--http", acme.url().toString(), "--token", "token");

      assertWithMessage(err.toString()).that(exitCode).isEqualTo(0);
      assertNothingIsLost(acmeApi);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
  void acmeOnLambdaLosesNothing() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start()) {
      StringWriter err = new StringWriter();
      CompletableFuture<Integer> run =
          CompletableFuture.supplyAsync(() -> load(err, "--runtime-api", "0"));
      List<LambdaProcess> functions = new ArrayList<>();
      try {
        String runtimeApi = runtimeApi(err);
        for (int i = 0; i < FUNCTIONS; i++) {
          functions.add(LambdaProcess.start(
              AcmeLambda.class.getName(),
              runtimeApi,
              Map.of("ACME_API_URL", acmeApi.url()),
              System.getProperty("java.class.path"),
              List.of("-XX:TieredStopAtLevel=1")));
        }

        assertWithMessage(err.toString()).that(run.get(5, TimeUnit.MINUTES)).isEqualTo(0);
        assertNothingIsLost(acmeApi);
      } finally {
        for (LambdaProcess function : functions) {
          function.close();
        }
      }
    }
  }

  private int load(StringWriter err, String... target) {
    List<String> arguments = new ArrayList<>(List.of(
        "load",
        "--rate",
        RATE,
        "--duration",
        DURATION,
        "--batch",
        "1-3",
        "--reset-every",
        "10",
        "--json",
        report().toString()));
    arguments.addAll(List.of(target));
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    return Main.run(out, new PrintWriter(err, true), arguments.toArray(String[]::new));
  }

  private Path report() {
    return folder.resolve("report.json");
  }

  /** The address that the command prints once it listens. */
  private static String runtimeApi(StringWriter err) throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      Matcher address = RUNTIME_API.matcher(err.toString());
      if (address.find()) {
        return address.group(1);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The command does not listen: " + err);
  }

  private void assertNothingIsLost(AcmeApiServer acmeApi) throws IOException {
    JsonNode report = new JsonMapper().readTree(Files.readString(report()));
    long sent = report.path("sent").asLong();
    assertThat(report.at("/messages/handled").asLong()
            + report.at("/messages/withheld").asLong())
        .isEqualTo(sent);
    assertThat(report.path("retries").asLong()).isAtLeast(sent / 20);
    assertThat(report.path("duplicates").asLong())
        .isEqualTo(report.path("retries").asLong());
    assertThat((long) acmeApi.takeRequests().size())
        .isAtLeast(report.at("/messages/handled").asLong());
  }
}
