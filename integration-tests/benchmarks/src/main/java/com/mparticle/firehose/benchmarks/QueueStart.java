package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.sqs.SqsIngress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Starts an ingress, has it queue one message, and ends: what a function's first message costs. */
public final class QueueStart {

  private QueueStart() {}

  /**
   * Runs once.
   *
   * @param arguments "url-connection" or "crt", where the queue is, and a file with a batch
   */
  public static void main(String[] arguments) throws IOException {
    SqsClient sqs = SqsClient.builder()
        .httpClient(client(arguments[0]))
        .endpointOverride(URI.create(arguments[1]))
        .checksumValidationEnabled(false)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
    SqsIngress ingress = SqsIngress.builder(
            new CountingProcessor(false), sqs, arguments[1] + "/queue")
        .build();
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    ingress.handle(
        new ByteArrayInputStream(Files.readAllBytes(Path.of(arguments[2]))),
        response,
        Invocation.of("start"));
    System.exit(response.size() > 0 ? 0 : 1);
  }

  private static SdkHttpClient client(String name) {
    return name.equals("crt") ? AwsCrtHttpClient.create() : UrlConnectionHttpClient.create();
  }
}
