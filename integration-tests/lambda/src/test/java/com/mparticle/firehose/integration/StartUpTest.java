package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.model.Message;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to start a function faster do as the README says. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class StartUpTest {

  private static final Path GUIDE =
      Path.of("../../firehose-runtime/lambda/docs/starting-faster.md");
  private static final String FROM_ARCHIVE = " source: shared objects file";

  @TempDir
  Path folder;

  @Test
  void aFunctionIsPrimedBeforeTheSnapshotIsTaken() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme = AcmeOnLambda.start(
        System.getProperty("java.class.path"),
        List.of("-Xlog:class+load:file=" + classes),
        Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
      acme.awaitSnapshot();

      String loaded = Files.readString(classes);
      assertThat(loaded).contains("com.mparticle.firehose.json.codec.CustomEventReader ");
      assertThat(loaded).contains("com.mparticle.firehose.json.codec.DsrProcessingRequestReader ");
      assertThat(loaded)
          .contains("com.mparticle.firehose.json.codec.EventProcessingResponseWriter ");
      sendBatch(acme);
    }
  }

  @Test
  void aFunctionThatIsNotPrimedLoadsNothingBeforeTheFirstMessage() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of("-Xlog:class+load:file=" + classes))) {
      send("{\"type\": \"event_processing_request\"}", acme);

      assertThat(Files.readString(classes))
          .doesNotContain("com.mparticle.firehose.json.codec.CustomEventReader ");
    }
  }

  @Test
  void generatedCodeMakesNoClassesAtRunTime() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of("-Xlog:class+load:file=" + classes))) {
      sendBatch(acme);

      assertThat(Files.readAllLines(classes).stream()
              .filter(line -> line.contains("com.mparticle.firehose.")
                  || line.contains("example.acme.AcmeDispatcher"))
              .filter(line -> line.contains("$$Lambda")))
          .isEmpty();
    }
  }

  /** Sends what mParticle sends of a batch, without asking for the registration before. */
  private static void sendBatch(AcmeOnLambda acme) {
    FirehoseEmulator mparticle = FirehoseEmulator.of(
            new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acme.acmeApi().url())))))
        .enter("apiKey", "key");
    send(mparticle.preview(Samples.batch()).message().orElseThrow().toString(), acme);
  }

  private static void send(String batch, AcmeOnLambda acme) {
    assertThat(acme.call(new Call(Message.Type.EVENT_PROCESSING_REQUEST, batch, "call-1")))
        .isInstanceOf(Answer.Response.class);
  }

  /** The flag that writes an archive, and the one that uses it. */
  static Stream<Arguments> archives() {
    Arguments appCds =
        arguments("-XX:ArchiveClassesAtExit=acme.jsa", "-XX:SharedArchiveFile=acme.jsa");
    Arguments aotCache = arguments("-XX:AOTCacheOutput=acme.aot", "-XX:AOTCache=acme.aot");
    return Runtime.version().feature() < 25 ? Stream.of(appCds) : Stream.of(appCds, aotCache);
  }

  @ParameterizedTest
  @MethodSource("archives")
  void classesComeFromAnArchive(String write, String use) throws Exception {
    String jars = Jars.of(System.getProperty("java.class.path"), folder);

    train(write, jars);

    assertComesFromArchive(use, jars);
  }

  /** Runs the command with that flag as the guide shows it. */
  private void train(String flag, String jars) throws Exception {
    String command = Files.readAllLines(GUIDE).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("java " + flag + " "))
        .findFirst()
        .orElseThrow();
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.set(words.indexOf("'lib/*'"), jars);

    Process training = new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String output = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertWithMessage(output).that(training.waitFor()).isEqualTo(0);
  }

  private void assertComesFromArchive(String flag, String jars) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("`" + flag + "`");
    Path classes = folder.resolve("classes.log");
    String absoluteFlag = flag.replace("=", "=" + folder + "/");
    try (AcmeOnLambda acme = AcmeOnLambda.start(
        jars, List.of(absoluteFlag, "-Xlog:class+load:file=" + classes), Map.of())) {
      sendBatch(acme);
    }
    List<String> ours = Files.readAllLines(classes).stream()
        .filter(line -> line.matches(".* com\\.mparticle\\.firehose\\.json\\..*"))
        .toList();
    assertThat(ours.stream().filter(line -> line.contains(".json.codec.CustomEventReader ")))
        .isNotEmpty();
    assertThat(ours.stream().filter(line -> !line.contains(FROM_ARCHIVE))).isEmpty();
  }
}
