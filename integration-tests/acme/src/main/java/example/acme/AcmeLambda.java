package example.acme;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;

/** The AWS Lambda function that mParticle calls. */
public final class AcmeLambda extends FirehoseLambdaHandler {

  /** For AWS Lambda. */
  public AcmeLambda() {
    super(new AcmeDispatcher(new Acme(AcmeApi.fromEnvironment())));
  }
}
