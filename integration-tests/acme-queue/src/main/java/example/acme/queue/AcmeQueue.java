package example.acme.queue;

import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import java.util.Objects;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Acme's queue, its dead-letter queue, and the bucket for what is too large for them, as the
 * environment names them.
 */
public final class AcmeQueue {

  private AcmeQueue() {}

  /** What stands where mParticle's messages arrive. */
  public static SqsIngress ingress() {
    return SqsIngress.builder(dispatcher(), sqs(), variable("FIREHOSE_QUEUE_URL"))
        .claimCheck(s3(), variable("FIREHOSE_BUCKET"))
        .build();
  }

  /** What processes them. */
  public static SqsWorker worker() {
    return SqsWorker.builder(
            dispatcher(),
            sqs(),
            variable("FIREHOSE_QUEUE_URL"),
            variable("FIREHOSE_DEAD_LETTER_QUEUE_URL"))
        .claimCheck(s3(), variable("FIREHOSE_BUCKET"))
        .build();
  }

  private static AcmeDispatcher dispatcher() {
    return new AcmeDispatcher(new Acme(AcmeApi.fromEnvironment()));
  }

  private static SqsClient sqs() {
    return SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
  }

  private static S3Client s3() {
    return S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build();
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }
}
