package example.acme.queue;

import com.mparticle.firehose.sqs.lambda.SqsWorkerHandler;

/** The AWS Lambda function that processes what was queued. */
public final class AcmeWorker extends SqsWorkerHandler {

  /** For AWS Lambda. */
  public AcmeWorker() {
    super(AcmeQueue.worker());
  }
}
