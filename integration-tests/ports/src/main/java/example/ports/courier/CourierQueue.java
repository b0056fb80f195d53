package example.ports.courier;

import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import example.ports.PartnerApi;
import java.net.URI;
import java.util.Objects;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Courier's queue, as the environment names it. */
final class CourierQueue {

  private CourierQueue() {}

  static SqsIngress ingress() {
    return SqsIngress.builder(dispatcher(), SqsClient.create(), variable("FIREHOSE_QUEUE_URL"))
        .build();
  }

  static SqsWorker worker() {
    return SqsWorker.builder(
            dispatcher(),
            SqsClient.create(),
            variable("FIREHOSE_QUEUE_URL"),
            variable("FIREHOSE_DEAD_LETTER_QUEUE_URL"))
        .build();
  }

  private static CourierDispatcher dispatcher() {
    return new CourierDispatcher(
        new Courier(new PartnerApi(URI.create(variable("COURIER_API_URL")))));
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }
}
