package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.integration.queue.LocalQueues;
import com.mparticle.firehose.integration.server.WayIn.Answer;
import com.mparticle.firehose.integration.server.WayIn.Outcome;
import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** The same messages reach the same handlers and get the same answers, whatever the way in. */
final class EveryWayInTest {

  private static final List<String> MESSAGES = Messages.all();

  @Test
  void thereAreFiftyMessages() {
    assertThat(MESSAGES.size()).isAtLeast(50);
  }

  @Test
  void allWaysInAnswerAlike() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start(Messages::statusOf)) {
      AcmeDispatcher acme = new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acmeApi.url()))));
      List<Result> expected = results(WayIn.direct(acme), acmeApi);
      assertThat(expected.stream().map(result -> result.answer().outcome()).distinct())
          .containsExactly(Outcome.OK, Outcome.MALFORMED, Outcome.FAILED);

      assertAlike("function", results(WayIn.lambda(acme), acmeApi), expected);
      assertAlike("function behind HTTP", results(WayIn.httpLambda(acme), acmeApi), expected);
      try (WayIn servlet = WayIn.servlet(acme)) {
        assertAlike("servlet", results(servlet, acmeApi), expected);
      }
    }
  }

  /** Behind a queue, what fails is answered well and fails later, and comes again. */
  @Test
  void aQueueInBetweenChangesNothingButWhen() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start(Messages::statusOf);
        LocalQueues queues = LocalQueues.start()) {
      AcmeDispatcher acme = new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acmeApi.url()))));
      List<Result> expected = results(WayIn.direct(acme), acmeApi);
      LocalQueues.Queue queue = queues.createQueue("acme", Duration.ofHours(1), 10);
      SqsIngress ingress = SqsIngress.builder(acme, queues.sqs(), queue.url()).build();
      SqsWorker worker = SqsWorker.builder(acme, queues.sqs(), queue.url(), queue.deadLetterUrl())
          .build();

      try (WayIn servlet = WayIn.servlet(ingress)) {
        for (int i = 0; i < MESSAGES.size(); i++) {
          Answer answer = servlet.send(MESSAGES.get(i));
          boolean failsNow = answer.outcome() == Outcome.FAILED;
          Result before = expected.get(i);
          boolean isDone =
              process(queues, queue, worker, before.answer().outcome() == Outcome.FAILED);
          Result result = new Result(calls(acmeApi), normalized(answer));

          assertWithMessage(MESSAGES.get(i)).that(result.calls()).isEqualTo(before.calls());
          if (before.answer().outcome() == Outcome.FAILED) {
            assertWithMessage(MESSAGES.get(i)).that(failsNow || !isDone).isTrue();
          } else {
            assertWithMessage(MESSAGES.get(i)).that(result.answer()).isEqualTo(before.answer());
            assertThat(isDone).isTrue();
          }
        }
      }
    }
  }

  /** Has the worker process what was queued; false if that stays in the queue or is sent again. */
  private static boolean process(
      LocalQueues queues, LocalQueues.Queue queue, SqsWorker worker, boolean mayBeSentAgain) {
    List<Message> records = queues
        .sqs()
        .receiveMessage(request -> request
            .queueUrl(queue.url())
            .messageAttributeNames("All")
            .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
    boolean isDone = worker.process(records, Invocation.of("poll")).isEmpty();
    boolean isSentAgain = mayBeSentAgain
        && !queues
            .sqs()
            .getQueueAttributes(request -> request
                .queueUrl(queue.url())
                .attributeNamesWithStrings("ApproximateNumberOfMessagesDelayed"))
            .attributesAsStrings()
            .getOrDefault("ApproximateNumberOfMessagesDelayed", "0")
            .equals("0");
    if (isSentAgain) {
      queues.sqs().purgeQueue(request -> request.queueUrl(queue.url()));
    }
    return isDone && !isSentAgain;
  }

  private static List<Result> results(WayIn way, AcmeApiServer acmeApi)
      throws IOException, InterruptedException {
    List<Result> results = new ArrayList<>();
    for (String message : MESSAGES) {
      Answer answer = way.send(message);
      results.add(new Result(calls(acmeApi), normalized(answer)));
    }
    return results;
  }

  private static void assertAlike(String way, List<Result> results, List<Result> expected) {
    for (int i = 0; i < MESSAGES.size(); i++) {
      assertWithMessage("%s: %s", way, MESSAGES.get(i))
          .that(results.get(i))
          .isEqualTo(expected.get(i));
    }
  }

  private static List<String> calls(AcmeApiServer acmeApi) {
    return acmeApi.takeRequests().stream()
        .map(request -> request.path() + " " + request.authorization() + " " + request.body())
        .toList();
  }

  /** Without what is made anew for each response. */
  private static Answer normalized(Answer answer) {
    return new Answer(
        answer.outcome(),
        answer.response().replaceAll("\"timestamp_ms\":\\d+", "\"timestamp_ms\":0"));
  }

  private record Result(List<String> calls, Answer answer) {}
}
