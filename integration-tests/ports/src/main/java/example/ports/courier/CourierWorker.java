package example.ports.courier;

import com.mparticle.firehose.sqs.lambda.SqsWorkerHandler;

/** The AWS Lambda function that processes what was queued. */
public final class CourierWorker extends SqsWorkerHandler {

  /** For AWS Lambda. */
  public CourierWorker() {
    super(CourierQueue.worker());
  }
}
