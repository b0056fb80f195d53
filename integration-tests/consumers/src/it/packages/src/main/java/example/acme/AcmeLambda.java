package example.acme;

import com.mparticle.firehose.lambda.FirehoseLambdaHandler;

public final class AcmeLambda extends FirehoseLambdaHandler {

  public AcmeLambda() {
    super(new AcmeDispatcher(new Acme()));
  }
}
