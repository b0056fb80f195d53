package example.acme.queue;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;

/** The AWS Lambda function that mParticle calls; it queues what arrives. */
public final class AcmeIngress extends FirehoseLambdaHandler {

  /** For AWS Lambda. */
  public AcmeIngress() {
    super(AcmeQueue.ingress());
  }
}
