package com.mparticle.firehose.integration.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.integration.TestContext;
import com.mparticle.firehose.lambda.FirehoseHttpLambdaHandler;
import com.mparticle.firehose.lambda.FirehoseLambdaHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** One way in which mParticle reaches an endpoint. */
interface WayIn extends AutoCloseable {

  /** The token for the ways that ask for one. */
  String TOKEN = "token-of-mparticle";

  /** Sends a message. */
  Answer send(String message) throws IOException, InterruptedException;

  @Override
  default void close() {}

  /**
   * What mParticle gets.
   *
   * @param outcome how it went
   * @param response the response; empty unless it went well
   */
  record Answer(Outcome outcome, String response) {}

  /** How it went. */
  enum Outcome {
    OK,
    MALFORMED,
    FAILED
  }

  /** The endpoint itself, without a way in. */
  static WayIn direct(MessageEndpoint endpoint) {
    return message ->
        answerOf((in, out) -> endpoint.handle(in, out, Invocation.of("direct")), message);
  }

  /** A function that mParticle calls. */
  static WayIn lambda(MessageEndpoint endpoint) {
    FirehoseLambdaHandler handler = new FirehoseLambdaHandler(endpoint) {};
    return message ->
        answerOf((in, out) -> handler.handleRequest(in, out, new TestContext()), message);
  }

  /** A function behind HTTP. */
  static WayIn httpLambda(MessageEndpoint endpoint) {
    JsonMapper json = new JsonMapper();
    FirehoseHttpLambdaHandler handler = new FirehoseHttpLambdaHandler(endpoint, TOKEN) {};
    return message -> {
      ObjectNode event = json.createObjectNode();
      event
          .put("version", "2.0")
          .put("body", message)
          .putObject("headers")
          .put("content-type", "application/json")
          .put("authorization", "Token " + TOKEN);
      event.putObject("requestContext").putObject("http").put("method", "POST");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
          out,
          new TestContext());
      JsonNode answer = json.readTree(out.toByteArray());
      return answerOf(answer.path("statusCode").asInt(), answer.path("body").asText());
    };
  }

  /** A servlet in Jetty. */
  static WayIn servlet(MessageEndpoint endpoint) {
    AcmeOnJetty jetty = AcmeOnJetty.start(endpoint, TOKEN, 0);
    HttpClient client = HttpClient.newHttpClient();
    return new WayIn() {
      @Override
      public Answer send(String message) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
            HttpRequest.newBuilder(jetty.url())
                .header("Content-Type", "application/json")
                .header("Authorization", "Token " + TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build(),
            HttpResponse.BodyHandlers.ofString());
        return answerOf(response.statusCode(), response.body());
      }

      @Override
      public void close() {
        jetty.close();
      }
    };
  }

  private static Answer answerOf(int status, String body) {
    return switch (status) {
      case 200 -> new Answer(Outcome.OK, body);
      case 400 -> new Answer(Outcome.MALFORMED, "");
      case 500 -> new Answer(Outcome.FAILED, "");
      default -> throw new AssertionError("Unexpected status " + status);
    };
  }

  private static Answer answerOf(Call call, String message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      call.run(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), out);
    } catch (MalformedMessageException e) {
      return new Answer(Outcome.MALFORMED, "");
    } catch (IOException | RuntimeException e) {
      return new Answer(Outcome.FAILED, "");
    }
    return new Answer(Outcome.OK, out.toString(StandardCharsets.UTF_8));
  }

  /** Answers one message. */
  interface Call {

    /** Reads the message and writes the response. */
    void run(ByteArrayInputStream in, ByteArrayOutputStream out) throws IOException;
  }
}
