package com.mparticle.firehose.consumers;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.integration.LambdaFunction;
import com.mparticle.firehose.model.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the packages of the project {@code packages} under AWS's own client. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class PackagesTest {

  private static final Path BUILT = Path.of("target", "it", "packages", "target");
  private static final String BATCH = """
      {"type": "event_processing_request", "events": [{"type": "custom_event", "name": "Kettle on"}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"zipped.zip", "shaded.jar", "minimised.jar"})
  void aPackageStartsAndHandlesABatch(String name, @TempDir Path folder) throws Exception {
    String function = name.endsWith(".zip")
        ? unzipped(BUILT.resolve(name), folder) + "/lib/*"
        : BUILT.resolve(name).toString();
    String classPath = function + File.pathSeparator + runtimeClient();

    try (LambdaFunction acme =
        LambdaFunction.start("example.acme.AcmeLambda", Map.of(), classPath, List.of())) {
      Answer answer = acme.call(call(BATCH));
      assertThat(answer).isInstanceOf(Answer.Response.class);
      assertThat(((Answer.Response) answer).json()).contains("event_processing_response");

      // The handler refuses this one, so it was called.
      assertThat(acme.call(call(BATCH.replace("Kettle on", ""))))
          .isInstanceOf(Answer.Failure.class);
    }
  }

  private static Call call(String batch) {
    return new Call(Message.Type.EVENT_PROCESSING_REQUEST, batch, "request-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zipped.zip", "shaded.jar", "minimised.jar"})
  void aPackageIsSmall(String name) throws IOException {
    assertThat(Files.size(BUILT.resolve(name))).isAtMost(2L << 20);
  }

  private static Path unzipped(Path zip, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
        Path path = folder.resolve(entry.getName());
        Files.createDirectories(path.getParent());
        Files.copy(file.getInputStream(entry), path);
      }
    }
    return folder;
  }

  /** AWS's client and its library, which are on AWS's machines and in no package. */
  private static String runtimeClient() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry ->
            Path.of(entry).getFileName().toString().matches("(aws-lambda-java|utils-lite)-.*"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
