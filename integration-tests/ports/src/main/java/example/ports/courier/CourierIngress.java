package example.ports.courier;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;

/** The AWS Lambda function that mParticle calls; it queues what arrives. */
public final class CourierIngress extends FirehoseLambdaHandler {

  /** For AWS Lambda. */
  public CourierIngress() {
    super(CourierQueue.ingress());
  }
}
