package com.mparticle.firehose.emulator.app;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.Invocation;
import com.sun.net.httpserver.HttpServer;
import example.tea.TeaModule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoadCommandTest {

  private static final String TEA = TeaModule.class.getName();

  @TempDir
  private Path folder;

  @Test
  void messagesOfAllKindsThatTheModuleReceivesAreHandled() throws IOException {
    JsonNode report = json(
        "load",
        "--class",
        TEA,
        "--rate",
        "500",
        "--duration",
        "200ms",
        "--batch",
        "1-3",
        "--mix",
        "events=2,memberships=1,erasures=1",
        "--progress",
        "0s");

    assertThat(report.path("sent").asInt()).isEqualTo(100);
    // Changes of attributes, of which the module may not know, are withheld.
    assertThat(report.at("/messages/handled").asInt()
            + report.at("/messages/withheld").asInt())
        .isEqualTo(100);
    assertThat(report.at("/messages/handled").asInt()).isGreaterThan(80);
    assertThat(report.path("retries").asInt()).isEqualTo(0);
    assertThat(report.path("duplicates").asInt()).isEqualTo(0);
    assertThat(report.path("complete").asBoolean()).isTrue();
    assertThat(report.at("/latency_ms/calls").asInt())
        .isEqualTo(report.at("/messages/handled").asInt());
    assertThat(report.at("/withheld_parts/permission").asInt()).isGreaterThan(0);
  }

  @Test
  void resetsAndDuplicatesAreCountedAndNothingIsLost() throws IOException {
    JsonNode report = json(
        "load",
        "--class",
        TEA,
        "--rate",
        "500",
        "--duration",
        "100ms",
        "--mix",
        "events=1",
        "--reset-every",
        "10",
        "--duplicate-every",
        "25",
        "--progress",
        "0s");

    assertThat(report.at("/messages/handled").asInt()).isEqualTo(50);
    assertThat(report.path("retries").asInt()).isEqualTo(5);
    assertThat(report.path("retried_messages").asInt()).isEqualTo(5);
    // Each repetition after a reset, and two for their own sake.
    assertThat(report.path("duplicates").asInt()).isEqualTo(7);
    assertThat(report.at("/messages/lost").asInt()).isEqualTo(0);
  }

  @Test
  void theReportIsTextAndAFile() throws IOException {
    Path file = folder.resolve("report.json");

    CommandLineRun run = CommandLineRun.of(
        "load",
        "--class",
        TEA,
        "--rate",
        "100",
        "--duration",
        "50ms",
        "--progress",
        "0s",
        "--json",
        file.toString());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).startsWith("Load on " + TEA);
    assertThat(run.out()).contains("messages   5: handled 5");
    assertThat(run.out()).contains("99 % of calls within 200 ms: ");
    assertThat(run.out()).contains("lost       nothing");
    assertThat(new JsonMapper().readTree(Files.readString(file)).path("sent").asInt())
        .isEqualTo(5);
  }

  @Test
  void progressIsPrintedAside() {
    CommandLineRun run = CommandLineRun.of(
        "load", "--class", TEA, "--rate", "20", "--duration", "500ms", "--progress", "50ms");

    assertThat(run.err()).contains(" handled, 0 retried, 0 lost, p99 ");
    assertThat(run.out()).doesNotContain("under way");
  }

  @Test
  void whatAnEndpointRejectsIsReportedWithItsAnswer() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TeaModule tea = new TeaModule();
    server.createContext("/", exchange -> {
      ByteArrayOutputStream registration = new ByteArrayOutputStream();
      String token = exchange.getRequestHeaders().getFirst("Authorization");
      if (token == null) {
        tea.handle(exchange.getRequestBody(), registration, Invocation.of("registration"));
      }
      exchange.sendResponseHeaders("Token t".equals(token) ? 403 : 200, registration.size());
      exchange.getResponseBody().write(registration.toByteArray());
      exchange.close();
    });
    server.start();
    try {
      CommandLineRun run = CommandLineRun.of(
          "load",
          "--http",
          "http://127.0.0.1:" + server.getAddress().getPort() + "/",
          "--token",
          "t",
          "--rate",
          "100",
          "--duration",
          "50ms",
          "--mix",
          "events=1",
          "--progress",
          "0s");

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("rejected 5");
      assertThat(run.out()).contains("5 times: The endpoint answered 403");
      assertThat(run.out()).contains("99 % of calls within 100 ms: ");
      assertThat(run.out()).contains("lost       messages: see above");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "load | Missing required argument",
        "load --class x --rate fast | --rate",
        "load --class x --duration 5 | expected a number with its unit, as 500ms, 60s, 5m or 1h",
        "load --class x --batch many | expected a number or two, as 1-10",
        "load --class x --event-types tea=1 | expected one of session_start, session_end",
        "load --class x --event-types error=0 | expected a number from 1 to 1000",
        "load --class x --mix tea=1 | EVENTS",
        "load --class x --http http://localhost/ | mutually exclusive",
        "serve | serve"
      })
  void mistakesOnTheCommandLineAreNamed(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--class no.such.Module | There is no class no.such.Module on the class path",
        "--class java.lang.String | java.lang.String is neither a MessageEndpoint nor a Supplier of one",
        "--class java.util.UUID | java.util.UUID has no constructor that can be called",
        "--class x --class-path no/such/folder | no/such/folder, which does not exist",
        "--http ftp://localhost/ | --http takes a URL that begins with http:// or https://",
        "--class x --rate 0 | The rate is more than 0",
        "--class x --batch 3-2 | A batch has from 1 to 1000 events"
      })
  void whatCanNotWorkIsSaidInOneLine(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of(("load " + arguments).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message);
    assertThat(run.err().strip().lines().count()).isEqualTo(1);
  }

  @Test
  void settingsCanBeGivenAndMustExist() {
    CommandLineRun run =
        CommandLineRun.of("load", "--class", TEA, "--set", "noSuchField=1", "--progress", "0s");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No form has a field noSuchField");
  }

  @Test
  void aModuleIsLoadedFromAClassPathOfItsOwn() throws IOException {
    String classes = System.getProperty("java.class.path").lines().findFirst().orElseThrow();
    String tests = Arrays.stream(classes.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith("test-classes"))
        .findFirst()
        .orElseThrow();

    JsonNode report = json(
        "load",
        "--class",
        TEA,
        "--class-path",
        tests,
        "--rate",
        "100",
        "--duration",
        "20ms",
        "--progress",
        "0s");

    assertThat(report.path("complete").asBoolean()).isTrue();
  }

  @Test
  void helpNamesTheOptions() {
    CommandLineRun run = CommandLineRun.of("load", "--help");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).contains("--reset-every");
    assertThat(run.out()).contains("Exit codes:");
  }

  private static JsonNode json(String... arguments) throws IOException {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--json";
    all[arguments.length + 1] = "-";
    CommandLineRun run = CommandLineRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(0);
    return new JsonMapper().readTree(run.out());
  }
}
