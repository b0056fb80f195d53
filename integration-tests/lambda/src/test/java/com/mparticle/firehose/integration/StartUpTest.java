package com.mparticle.firehose.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.lambda.TrainingRun;
import example.acme.AcmeLambda;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The ways to start a function faster do as the README says. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class StartUpTest {

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
      assertThat(loaded).contains("com.mparticle.firehose.json.CustomEventReader ");
      assertThat(loaded).contains("com.mparticle.firehose.json.DsrProcessingRequestReader ");
      assertThat(loaded).contains("com.mparticle.firehose.json.EventProcessingResponseWriter ");
      assertThat(acme.send(Sample.EVENTS.json()).succeeded()).isTrue();
    }
  }

  @Test
  void aFunctionThatIsNotPrimedLoadsNothingBeforeTheFirstMessage() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of("-Xlog:class+load:file=" + classes))) {
      acme.send(Sample.CONNECTION_TEST.json());

      assertThat(Files.readString(classes))
          .doesNotContain("com.mparticle.firehose.json.CustomEventReader ");
    }
  }

  @Test
  void generatedCodeMakesNoClassesAtRunTime() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of("-Xlog:class+load:file=" + classes))) {
      acme.send(Sample.EVENTS.json());

      assertThat(Files.readAllLines(classes).stream()
              .filter(line -> line.contains("com.mparticle.firehose.")
                  || line.contains("example.acme.AcmeDispatcher"))
              .filter(line -> line.contains("$$Lambda")))
          .isEmpty();
    }
  }

  @Test
  void classesComeFromAnAppCdsArchive() throws Exception {
    Path archive = folder.resolve("acme.jsa");
    String jars = Jars.of(System.getProperty("java.class.path"), folder);

    train(jars, "-XX:ArchiveClassesAtExit=" + archive);

    assertComesFromArchive(jars, "-XX:SharedArchiveFile=" + archive);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void classesComeFromAnAotCache() throws Exception {
    Path cache = folder.resolve("acme.aot");
    String jars = Jars.of(System.getProperty("java.class.path"), folder);

    train(jars, "-XX:AOTCacheOutput=" + cache);

    assertComesFromArchive(jars, "-XX:AOTCache=" + cache);
  }

  private static void train(String jars, String flag) throws Exception {
    Process training = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            flag,
            "-cp",
            jars,
            TrainingRun.class.getName(),
            AcmeLambda.class.getName())
        .redirectErrorStream(true)
        .start();
    String output = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(output).that(training.waitFor()).isEqualTo(0);
  }

  private void assertComesFromArchive(String jars, String flag) throws IOException {
    Path classes = folder.resolve("classes.log");
    try (AcmeOnLambda acme =
        AcmeOnLambda.start(jars, List.of(flag, "-Xlog:class+load:file=" + classes), Map.of())) {
      assertThat(acme.send(Sample.EVENTS.json()).succeeded()).isTrue();
    }
    List<String> ours = Files.readAllLines(classes).stream()
        .filter(line -> line.matches(".* com\\.mparticle\\.firehose\\.json\\..*"))
        .toList();
    assertThat(ours.stream().filter(line -> line.contains(".json.CustomEventReader ")))
        .isNotEmpty();
    assertThat(ours.stream().filter(line -> !line.contains(FROM_ARCHIVE))).isEmpty();
  }
}
