package example.acme;

import com.mparticle.firehose.lambda.FirehoseHttpLambdaHandler;
import java.util.Objects;

/** The AWS Lambda function that mParticle calls over HTTP. */
public final class AcmeHttpLambda extends FirehoseHttpLambdaHandler {

  /** For AWS Lambda. */
  public AcmeHttpLambda() {
    super(
        new AcmeDispatcher(new Acme(AcmeApi.fromEnvironment())),
        Objects.requireNonNull(System.getenv("FIREHOSE_TOKEN"), "FIREHOSE_TOKEN"));
  }
}
