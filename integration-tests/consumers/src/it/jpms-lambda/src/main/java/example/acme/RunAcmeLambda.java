package example.acme;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

public final class RunAcmeLambda {

  public static void main(String[] arguments) throws Exception {
    if (!RunAcmeLambda.class.getModule().isNamed()) {
      throw new AssertionError("This is not a module");
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    String batch = """
        {"type": "event_processing_request", "events": [{"type": "custom_event", "name": "Kettle on"}]}
        """;

    new AcmeLambda()
        .handleRequest(
            new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)), answer, new AcmeContext());

    String json = answer.toString(StandardCharsets.UTF_8);
    if (!json.contains("event_processing_response")) {
      throw new AssertionError(json);
    }
  }

  private static final class AcmeContext implements Context {

    @Override
    public String getAwsRequestId() {
      return "1";
    }

    @Override
    public String getLogGroupName() {
      return "acme";
    }

    @Override
    public String getLogStreamName() {
      return "acme";
    }

    @Override
    public String getFunctionName() {
      return "acme";
    }

    @Override
    public String getFunctionVersion() {
      return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn:aws:lambda:us-east-1:123456789012:function:acme";
    }

    @Override
    public CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 60_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
      return null;
    }
  }
}
