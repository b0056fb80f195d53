package com.mparticle.firehose.integration.deploy;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.integration.LambdaFunction;
import com.mparticle.firehose.integration.Sample;
import com.mparticle.firehose.integration.queue.EventSource;
import com.mparticle.firehose.integration.queue.LocalBucket;
import com.mparticle.firehose.integration.queue.LocalQueues;
import com.mparticle.firehose.model.Message;
import example.acme.api.AcmeApiServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Acme's functions run from what is uploaded to AWS alone, under AWS's own client. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class DeployedFunctionsTest {

  private static final Path DIRECT = Path.of("../acme/target/acme.zip");
  private static final Path QUEUE = Path.of("../acme-queue/target/acme-queue.zip");

  @TempDir
  Path folder;

  @Test
  void theZipOfAcmeHasAtMostTwoMebibytes() throws IOException {
    assertThat(Files.size(DIRECT)).isAtMost(2L << 20);
  }

  @Test
  void acmeAnswersMparticle() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start();
        LambdaFunction acme =
            start(DIRECT, "example.acme.AcmeLambda", Map.of("ACME_API_URL", acmeApi.url()))) {
      for (Sample sample : Sample.values()) {
        call(acme, sample.json());
      }

      assertThat(acmeApi.takeRequests()).isNotEmpty();
    }
  }

  @Test
  void acmeAnswersHttp() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start();
        LambdaFunction acme = start(
            DIRECT,
            "example.acme.AcmeHttpLambda",
            Map.of("ACME_API_URL", acmeApi.url(), "FIREHOSE_TOKEN", "t"))) {
      String event = """
          {"version": "2.0", "headers": {"authorization": "Token t"},
           "requestContext": {"http": {"method": "POST"}},
           "body": "{\\"type\\":\\"event_processing_request\\"}"}
          """;

      assertThat(call(acme, event)).contains("\"statusCode\":200");
      assertThat(call(acme, event.replace("Token t", "Token x"))).contains("\"statusCode\":401");
    }
  }

  @Test
  void acmeProcessesWhatItQueued() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start();
        LocalQueues queues = LocalQueues.start();
        LocalBucket bucket = LocalBucket.start()) {
      LocalQueues.Queue queue = queues.createQueue("acme", Duration.ofMinutes(1), 5);
      Map<String, String> environment = environment(acmeApi, queues, queue, bucket);
      try (LambdaFunction ingress = start(QUEUE, "example.acme.queue.AcmeIngress", environment);
          LambdaFunction worker = start(QUEUE, "example.acme.queue.AcmeWorker", environment)) {
        for (Sample sample : Sample.values()) {
          call(ingress, sample.json());
        }
        // Only the subscription was answered by Acme at once.
        assertThat(acmeApi.takeRequests()).hasSize(1);
        call(ingress, Sample.EVENTS.json().replace("Earl Grey", "tea".repeat(500_000)));
        assertThat(bucket.keys()).hasSize(1);

        EventSource source =
            new EventSource(queues.sqs(), queue.url(), event -> call(worker, event));
        while (source.poll(0) > 0) {
          // Until nothing is left.
        }

        List<String> paths =
            acmeApi.takeRequests().stream().map(AcmeApiServer.Request::path).toList();
        assertThat(paths.stream().filter("/v1/erasures"::equals).count()).isEqualTo(1);
        assertThat(paths.stream().filter("/v1/members"::equals).count()).isEqualTo(2);
        assertThat(paths.stream().filter("/v1/consents"::equals).count()).isEqualTo(2);
        assertThat(bucket.keys()).isEmpty();
      }
    }
  }

  private static Map<String, String> environment(
      AcmeApiServer acmeApi, LocalQueues queues, LocalQueues.Queue queue, LocalBucket bucket) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ACME_API_URL", acmeApi.url());
    environment.put("FIREHOSE_QUEUE_URL", queue.url());
    environment.put("FIREHOSE_DEAD_LETTER_QUEUE_URL", queue.deadLetterUrl());
    environment.put("FIREHOSE_BUCKET", LocalBucket.NAME);
    environment.put("AWS_ENDPOINT_URL_SQS", queues.url());
    environment.put("AWS_ENDPOINT_URL_S3", bucket.url());
    environment.put("AWS_ACCESS_KEY_ID", "key");
    environment.put("AWS_SECRET_ACCESS_KEY", "secret");
    // What S3 reads by default in plain HTTP, this server does not.
    environment.put("AWS_REQUEST_CHECKSUM_CALCULATION", "when_required");
    return environment;
  }

  private LambdaFunction start(Path zip, String handler, Map<String, String> environment)
      throws IOException {
    Path unzipped = Files.createTempDirectory(folder, "task");
    unzip(zip, unzipped);
    String classPath = unzipped + "/lib/*" + File.pathSeparator + runtimeClient();
    return LambdaFunction.start(handler, environment, classPath, List.of());
  }

  /** AWS's client and its library, which are on AWS's machines and in no zip. */
  private static String runtimeClient() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry ->
                Path.of(entry).getFileName().toString().matches("(aws-lambda-java|utils-lite)-.*"))
            .toList());
  }

  private static void unzip(Path zip, Path target) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
        Path path = target.resolve(entry.getName());
        Files.createDirectories(path.getParent());
        Files.copy(file.getInputStream(entry), path);
      }
    }
  }

  private static String call(LambdaFunction function, String event) {
    Answer answer =
        function.call(new Call(Message.Type.EVENT_PROCESSING_REQUEST, event, "request-1"));
    assertThat(answer).isInstanceOf(Answer.Response.class);
    return ((Answer.Response) answer).json();
  }
}
