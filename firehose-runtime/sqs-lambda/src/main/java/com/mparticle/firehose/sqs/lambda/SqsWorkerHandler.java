package com.mparticle.firehose.sqs.lambda;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;
import com.mparticle.firehose.sqs.SqsWorker;

/**
 * An AWS Lambda function that processes records of a queue. A subclass with a public constructor
 * without parameters is the function's handler:
 *
 * <pre>{@code
 * public final class AcmeWorker extends SqsWorkerHandler {
 *   public AcmeWorker() {
 *     super(SqsWorker.builder(
 *             new AcmeDispatcher(new Acme()),
 *             SqsClient.create(),
 *             System.getenv("FIREHOSE_QUEUE_URL"),
 *             System.getenv("FIREHOSE_DEAD_LETTER_QUEUE_URL"))
 *         .build());
 *   }
 * }
 * }</pre>
 *
 * <p>Its event source mapping has to ask for partial responses ({@code FunctionResponseTypes:
 * [ReportBatchItemFailures]}): without, Lambda deletes records that have to stay in the queue. The
 * queue's visibility timeout should be six times the function's timeout, as AWS recommends, and the
 * function may receive, send and delete messages, and change their visibility.
 */
public abstract class SqsWorkerHandler extends FirehoseLambdaHandler {

  /**
   * A function that hands its records to a worker, which is primed as other functions are.
   *
   * @param worker called by one thread at a time
   */
  protected SqsWorkerHandler(SqsWorker worker) {
    super(new SqsEventEndpoint(worker));
  }
}
