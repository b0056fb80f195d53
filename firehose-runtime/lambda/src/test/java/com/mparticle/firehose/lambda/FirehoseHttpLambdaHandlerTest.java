package com.mparticle.firehose.lambda;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FirehoseHttpLambdaHandlerTest {

  private static final String ANSWER = "{'type':'event_processing_response','id':'\u00e9'}";
  private static final String OK = "{'statusCode':200,"
      + "'headers':{'Content-Type':'application/json;charset=utf-8'},"
      + "'body':'{\\'type\\':\\'event_processing_response\\',\\'id\\':\\'\u00e9\\'}',"
      + "'isBase64Encoded':false}";

  private final List<String> messages = new ArrayList<>();
  private final MessageEndpoint endpoint = (in, out, invocation) -> {
    messages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    out.write(json(ANSWER));
  };

  @Test
  void answersFunctionUrlsAndHttpApis() throws IOException {
    String event = """
        {
          'version': '2.0',
          'routeKey': '$default',
          'rawPath': '/',
          'cookies': ['a=b'],
          'headers': {'content-type': 'application/json', 'authorization': 'Token t'},
          'requestContext': {
            'accountId': '123456789012',
            'authorizer': {'iam': {'method': 'none'}},
            'http': {'method': 'POST', 'path': '/', 'sourceIp': '192.0.2.1'},
            'requestId': 'id'
          },
          'body': '{\\'type\\':\\'x\\'}',
          'isBase64Encoded': false
        }
        """;

    assertThat(answer(event, "t")).isEqualTo(OK);
    assertThat(messages).containsExactly("{\"type\":\"x\"}");
  }

  @Test
  void answersRestApis() throws IOException {
    String event = """
        {
          'version': '1.0',
          'resource': '/',
          'httpMethod': 'POST',
          'headers': {'Content-Type': 'application/json', 'AUTHORIZATION': 'Token t'},
          'multiValueHeaders': {'Content-Type': ['application/json'], 'AUTHORIZATION': ['Token t']},
          'queryStringParameters': null,
          'requestContext': {'identity': {'sourceIp': '192.0.2.1'}, 'httpMethod': 'POST'},
          'body': 'eyJ0eXBlIjoieCJ9',
          'isBase64Encoded': true
        }
        """;

    assertThat(answer(event, "t")).isEqualTo(OK);
    assertThat(messages).containsExactly("{\"type\":\"x\"}");
  }

  @Test
  void answersLoadBalancersInTheirWay() throws IOException {
    String event = """
        {
          'requestContext': {'elb': {'targetGroupArn': 'arn'}},
          'httpMethod': 'POST',
          'path': '/',
          'multiValueHeaders': {'content-type': ['application/json', 'text/plain'], 'x': []},
          'body': '{}',
          'isBase64Encoded': false
        }
        """;

    assertThat(answer(event))
        .startsWith("{'statusCode':200,"
            + "'multiValueHeaders':{'Content-Type':['application/json;charset=utf-8']},");
  }

  @Test
  void aProblemIsAnAnswer() throws IOException {
    assertThat(answer("{'httpMethod': 'GET', 'headers': null, 'body': null}"))
        .startsWith("{'statusCode':405,'headers':{'Content-Type':'application/json;charset=utf-8',"
            + "'Allow':'POST'},'body':'{\\'status\\':405,");
    assertThat(answer("{'httpMethod': 'POST', 'body': '{}'}", "t")).contains("'statusCode':401");
    assertThat(answer(
            "{'httpMethod': 'POST', 'headers': {'content-type': 'text/html'}, 'body': '{}'}"))
        .contains("'statusCode':415");
    assertThat(messages).isEmpty();
  }

  @Test
  void aRegistrationNeedsNoToken() throws IOException {
    String event =
        "{'httpMethod': 'POST', 'body': '{\\'type\\':\\'module_registration_request\\'}'}";

    assertThat(answer(event, "t")).contains("'statusCode':200");
    assertThat(messages).containsExactly("{\"type\":\"module_registration_request\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tea", "[]", "{}", "{'source': 'aws.events', 'detail': {}}"})
  void otherInputFailsTheCall(String input) {
    assertThrows(MalformedMessageException.class, () -> answer(input));
  }

  @Test
  void otherInputMayBeAnswered() throws IOException {
    FirehoseHttpLambdaHandler handler = new FirehoseHttpLambdaHandler(endpoint) {
      @Override
      protected void onOtherInput(byte[] input, OutputStream output, Context context)
          throws IOException {
        output.write(input);
      }
    };

    assertThat(answer(handler, "{'source':'aws.events'}")).isEqualTo("{'source':'aws.events'}");
  }

  private String answer(String event, String... tokens) throws IOException {
    return answer(new FirehoseHttpLambdaHandler(endpoint, tokens) {}, event);
  }

  @SuppressWarnings("NullAway") // Nothing here looks at the context.
  private static String answer(FirehoseHttpLambdaHandler handler, String event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(json(event)), answer, null);
    return answer.toString(StandardCharsets.UTF_8).replace('"', '\'');
  }

  private static byte[] json(String singleQuoted) {
    return singleQuoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
