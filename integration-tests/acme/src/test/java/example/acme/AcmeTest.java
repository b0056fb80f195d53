package example.acme;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Acme behaves as its customers expect, whatever mParticle sends. */
final class AcmeTest {

  private static final SampleAudience TEA_LOVERS = new SampleAudience(81, "Tea lovers");
  private static final Map<String, String> MONTHLY = Map.of("mailingList", "Monthly tea letter");

  private final AcmeApiServer api = AcmeApiServer.start();
  private final Target target =
      Target.of(new AcmeDispatcher(new Acme(new AcmeApi(URI.create(api.url())))));
  private final FirehoseEmulator mparticle =
      FirehoseEmulator.of(target).enter("apiKey", "key-of-customer-17").enter("dailyLimit", "20");
  private final SampleUser ida = Samples.user();

  AcmeTest() throws IOException {}

  @AfterEach
  void stopApi() {
    api.close();
  }

  @Test
  void mparticleTakesTheRegistration() {
    assertThat(mparticle.findings()).isEmpty();
  }

  @Test
  void notificationsComeFirstThenEventsByTimeThenTheEndOfTheBatch() {
    mparticle.send(ida.batch(
        List.of(
            Samples.customEvent(),
            Samples.userAttributeChange(),
            Samples.purchase(),
            Samples.earlier(Samples.sessionStart(), Duration.ofMinutes(5)),
            Samples.sessionEnd()),
        List.of(Samples.gdprConsent())));

    assertThat(received())
        .containsExactly(
            "/v1/consents {'consented':true,'email':'ida@example.org','purpose':'newsletter'}",
            "/v1/sessions {'change':'session_start','id':'" + id(Samples.sessionStart()) + "'}",
            "/v1/events {'attributes':{'recipe':'Earl Grey','minutes':'4'},'dailyLimit':20,"
                + "'email':'ida@example.org','id':'" + id(Samples.customEvent())
                + "','name':'Recipe opened',"
                + "'sender':'Acme'}",
            "/v1/profiles {'email':'ida@example.org','set':{'favourite':'Earl Grey'},"
                + "'unset':['trial']}",
            "/v1/purchases {'amount':'12.90','currency':'EUR','email':'ida@example.org'," + "'id':'"
                + id(Samples.purchase()) + "','products':['Earl Grey']}",
            "/v1/sessions {'change':'session_end','id':'" + id(Samples.sessionEnd()) + "'}",
            "/v1/schedules {'email':'ida@example.org'}")
        .inOrder();
  }

  @Test
  void everyRequestProvesWhoseItIs() {
    mparticle.send(Samples.batch());

    assertThat(api.takeRequests().stream()
            .map(request -> request.authorization())
            .distinct()
            .toList())
        .containsExactly("Bearer key-of-customer-17");
  }

  @Test
  void aUserWithoutEmailIsNotSentAtAll() {
    Delivery delivery =
        mparticle.send(ida.without(UserIdentity.Type.EMAIL).does(Samples.customEvent()));

    assertThat(delivery.status()).isEqualTo(Delivery.Status.WITHHELD);
    assertThat(received()).isEmpty();
  }

  @Test
  void connectionTestsReachNoHandler() {
    assertThat(mparticle.verify().stream().allMatch(Delivery::isHandled)).isTrue();
    assertThat(received()).isEmpty();
  }

  @Test
  void aConnectedAudienceIsAListThatItsMembersJoinAndLeave() {
    mparticle.connect(TEA_LOVERS, MONTHLY);
    mparticle.send(ida.joins(TEA_LOVERS));
    mparticle.send(SampleUser.of("otto@example.org").leaves(TEA_LOVERS));

    assertThat(received())
        .containsExactly(
            "/v1/lists {'action':'add','id':'list-81','title':'Monthly tea letter'}",
            "/v1/members {'action':'add','email':'ida@example.org','list':'list-81'}",
            "/v1/members {'action':'delete','email':'otto@example.org','list':'list-81'}")
        .inOrder();
  }

  @Test
  void anErasureReachesTheApi() {
    mparticle.send(ida.asksForErasure());

    assertThat(received()).containsExactly("/v1/erasures {'email':'ida@example.org'}");
  }

  @Test
  void aFailedEventFailsTheBatchAfterAllOthersWereHandled() {
    api.answerNextWith(500);

    Delivery delivery =
        mparticle.send(Samples.customEvent("Kettle on"), Samples.customEvent("Kettle off"));

    assertThat(delivery.failures()).hasSize(1);
    assertThat(delivery.failures().get(0).text())
        .contains("custom_event \"Kettle on\" "
            + Samples.customEvent("Kettle on").id().orElseThrow());
    // Twice: two events and the end of the batch.
    assertThat(received()).hasSize(6);
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        message("batch", mparticle -> mparticle.send(Samples.batch())),
        message("connection", mparticle -> mparticle.connect(TEA_LOVERS, MONTHLY)),
        message("erasure", mparticle -> mparticle.send(Samples.user().asksForErasure())));
  }

  private static Arguments message(String name, Function<FirehoseEmulator, Delivery> sending) {
    return argumentSet(name, sending);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void whatFailsOnceIsTriedAgain(Function<FirehoseEmulator, Delivery> sending) {
    api.answerNextWith(503);

    Delivery delivery = sending.apply(mparticle);

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.attempts()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void whatNoRetryFixesIsNotTriedAgain(Function<FirehoseEmulator, Delivery> sending) {
    api.answerNextWith(400);

    Delivery delivery = sending.apply(mparticle);

    assertThat(delivery.isHandled()).isTrue();
    assertThat(delivery.attempts()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void failuresNeverShowSettingsOrIdentities(Function<FirehoseEmulator, Delivery> sending) {
    api.answerNextWith(500);

    String failure = sending.apply(mparticle).failures().get(0).text();

    assertThat(failure).doesNotContain("key-of-customer-17");
    assertThat(failure).doesNotContain("ida@example.org");
  }

  @Test
  void aMembershipThatFailsIsTriedAgainOrDropped() {
    mparticle.connect(TEA_LOVERS, MONTHLY);
    api.answerNextWith(503);
    Delivery later = mparticle.send(ida.joins(TEA_LOVERS));
    api.answerNextWith(400);
    Delivery never = mparticle.send(ida.leaves(TEA_LOVERS));

    assertThat(later.attempts()).hasSize(2);
    assertThat(never.attempts()).hasSize(1);
  }

  @Test
  void aMissingSettingIsNamed() {
    FirehoseEmulator outdated =
        FirehoseEmulator.builder(target).withOutdatedForms().build();

    Delivery delivery = outdated.send(ida.asksForErasure());

    assertThat(delivery.status()).isEqualTo(Delivery.Status.LOST);
    assertThat(delivery.failures().get(0).text()).contains("apiKey");
    assertThat(received()).isEmpty();
  }

  /** What Acme's API has received since the last call. */
  private List<String> received() {
    return api.takeRequests().stream().map(AcmeApiServer.Request::summary).toList();
  }

  private static String id(Event event) {
    return event.id().orElseThrow().toString();
  }
}
