package com.mparticle.firehose.emulator;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.Delivery.Status;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeliveriesTest {

  private final SampleUser ida = Samples.user();

  @Test
  void failedCallsAreRepeatedWithGrowingDelays() {
    FakeModule module = new FakeModule(complete().build()).failNext("one", "two", "three");

    Delivery delivery = FirehoseEmulator.of(module).send(Samples.customEvent());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.failures().stream().map(Answer.Failure::text).toList())
        .containsExactly(
            "java.io.IOException: one", "java.io.IOException: two", "java.io.IOException: three")
        .inOrder();
    Instant start = Samples.NOW;
    assertThat(delivery.attempts().stream().map(Attempt::at).toList())
        .containsExactly(start, start.plusSeconds(1), start.plusSeconds(3), start.plusSeconds(7))
        .inOrder();
    assertThat(module.received().stream().distinct().toList()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      tea                                                | The answer is no message
      {'type':'event_processing_request'}                | The answer has type event_processing_request
      {'type':'audience_subscription_response'}          | The answer has type audience_subscription_
      {'type':'event_processing_response'}               | The response has no id
      """, quoteCharacter = '"')
  void anAnswerThatIsNoResponseIsAFailureForGood(String answer, String text) {
    FakeModule module = new FakeModule(complete().build()).answerNext(answer);

    Delivery delivery = FirehoseEmulator.of(module).send(Samples.customEvent());

    assertThat(delivery.status()).isEqualTo(Status.REJECTED);
    assertThat(delivery.failures().get(0).text()).startsWith(text);
    assertThat(module.received()).hasSize(1);
  }

  @Test
  void suspensionStopsTheFlowUntilTheCustomerResumes() {
    FakeModule module = new FakeModule(complete().build())
        .answerNext("{'type':'event_processing_response','id':"
            + "'8b6e21d5-71ad-4be4-b3f5-7a38d1a6f1a5','suspend_subscription':true}");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    Status first = mparticle.send(Samples.customEvent()).status();
    Status second = mparticle.send(Samples.customEvent()).status();
    List<Status> verification =
        mparticle.verify().stream().map(Delivery::status).toList();
    Status erasure = mparticle.send(ida.asksForErasure()).status();
    boolean suspended = mparticle.isSuspended();
    mparticle.resume();
    Status resumed = mparticle.send(Samples.customEvent()).status();

    assertThat(List.of(first, second, erasure, resumed))
        .containsExactly(Status.HANDLED, Status.SUSPENDED, Status.HANDLED, Status.HANDLED)
        .inOrder();
    assertThat(verification).containsExactly(Status.SUSPENDED, Status.HANDLED).inOrder();
    assertThat(suspended).isTrue();
    assertThat(mparticle.isSuspended()).isFalse();
  }

  @Test
  void aLostAnswerAndARepeatedMessageArriveTwiceUnderOneId() {
    FakeModule module = new FakeModule(complete().build());
    FirehoseEmulator losing = FirehoseEmulator.builder(Target.of(module))
        .faults(Faults.losingAnswers(1))
        .build();

    Delivery delivery = losing.send(Samples.customEvent());

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.failures().get(0).text())
        .isEqualTo("The connection was lost before the answer");
    assertThat(module.received()).hasSize(2);
    assertThat(module.received().get(0)).isEqualTo(module.received().get(1));
    assertThat(losing.report().duplicates()).isEqualTo(1);

    FirehoseEmulator repeating =
        FirehoseEmulator.builder(Target.of(module)).faults(Faults.repeating(2)).build();
    repeating.send(Samples.customEvent());
    repeating.send(Samples.customEvent());

    assertThat(module.received()).hasSize(5);
    assertThat(repeating.report().duplicates()).isEqualTo(1);
  }

  @Test
  void theReportCountsWhatBecameOfMessages() {
    FakeModule module =
        new FakeModule(withNothingBut(Permissions.builder().build()).build()).failNext("one");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module);

    mparticle.send(ida.does(Samples.customEvent()));
    mparticle.send(ida.does());

    Report report = mparticle.report();
    assertThat(report.count(Status.HANDLED)).isEqualTo(1);
    assertThat(report.count(Status.WITHHELD)).isEqualTo(1);
    assertThat(report.attempts()).isEqualTo(2);
    assertThat(report.retries()).isEqualTo(1);
    assertThat(report.duplicates()).isEqualTo(0);
    assertThat(report.withheld()).containsAtLeast(Withheld.Reason.NO_EVENTS, 1L);
    assertThat(report.toString())
        .startsWith("messages:   HANDLED 1, WITHHELD 1\nattempts:   2, of which retries 1");
  }

  private static ModuleRegistrationResponse.Builder complete() {
    return ModuleRegistrationResponse.builder().from(Registrations.everything());
  }

  private static ModuleRegistrationResponse.Builder withNothingBut(Permissions permissions) {
    return ModuleRegistrationResponse.builder()
        .from(Registrations.with(
            permissions,
            Registrations.allEvents()
                .supportedEventTypeNames(List.of("custom_event", "session_end"))
                .build()))
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder().build())
        .dsrProcessingRegistration(Optional.empty());
  }
}
