package example.ports.courier;

import static com.google.common.truth.Truth.assertThat;

import example.ports.CallLog;
import example.ports.PartnerApi;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courier between mParticle, a queue and its API. */
@SuppressWarnings("NullAway.Init")
final class CourierTest {

  private static final String MESSAGE = "5f0c7e0a-3a06-4a4e-9a1e-000000000001";
  private static final String ACCOUNT = """
      "account": {"account_id": 7, "account_settings": {
          "apiKey": "key", "applePush": "apple", "appleSandboxPush": "sandbox", "googlePush": null,
          "coerceStrings": "True", "userId": "MPID"}}""";
  private static final String USER = """
      "mpid": "81", "user_identities": [{"type": "email", "encoding": "raw", "value": "i@b.c"}]""";

  private CourierFixture courier;
  private CallLog log;

  @BeforeEach
  void start() throws IOException {
    courier = new CourierFixture();
    log = new CallLog(PartnerApi.class);
  }

  @AfterEach
  void stop() {
    log.close();
    courier.close();
  }

  private static String batch(String user, String... events) {
    return "{\"type\": \"event_processing_request\", \"id\": \"" + MESSAGE + "\", " + ACCOUNT + ", "
        + user + ", \"events\": [" + String.join(",", events) + "]}";
  }

  private static String event(int id, long time, String type, String rest) {
    return "{\"type\": \"" + type + "\", \"id\": \"00000000-0000-0000-0000-00000000000" + id
        + "\", \"timestamp_ms\": " + time + ", " + rest + "}";
  }

  @Test
  void newAddressesComeFirstThenTheUserThenTheRestInOrder() throws IOException {
    String answer = courier.send(batch(
        USER
            + ", \"user_attributes\": {\"$Mobile\": \"+1 (23) 4\", \"age\": \"42\", \"vip\": \"true\","
            + " \"zip\": \"007\"}",
        event(1, 900, "custom_event", "\"name\": \"late\", \"attributes\": {\"a\": \"b\"}"),
        event(
            2, 300, "custom_event", "\"name\": \"subscribe\", \"attributes\": {\"listId\": \"5\"}"),
        event(3, 500, "user_identity_change", """
            "added": [{"type": "email", "encoding": "raw", "value": "i@b.c"}],
            "removed": [{"type": "email", "encoding": "raw", "value": "old@b.c"}]"""),
        event(4, 600, "user_identity_change", """
            "added": [{"type": "email", "encoding": "raw", "value": "old@b.c"}], "removed": []""")));

    assertThat(answer).contains("\"type\":\"event_processing_response\",\"id\":\"" + MESSAGE);
    assertThat(courier.calls()).isEmpty();

    courier.drain();

    assertThat(courier.calls())
        .containsExactly(
            "/users/updateEmail {'currentEmail':'81@made.courier.example','newEmail':'old@b.c'}",
            "/users/updateEmail {'currentEmail':'old@b.c','newEmail':'i@b.c'}",
            "/users/update {'dataFields':{'age':42,'phoneNumber':'1234','vip':true,'zip':'007'},"
                + "'email':'i@b.c','userId':'81'}",
            "/lists/subscribe {'email':'i@b.c','listId':'5'}",
            "/events/track {'dataFields':{'a':'b'},'email':'i@b.c','name':'late'}")
        .inOrder();
    assertThat(courier.hasNoDeadLetters()).isTrue();
  }

  @Test
  void eachCallIsLogged() throws IOException {
    courier.send(batch(USER, event(1, 1, "custom_event", "\"name\": \"a\"")));
    courier.drain();

    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(0))
        .startsWith("request=request-1 message=" + MESSAGE
            + " event=none call=/users/update status=200 ms=");
    assertThat(log.lines().get(1))
        .startsWith("request=request-1 message=" + MESSAGE
            + " event=00000000-0000-0000-0000-000000000001 call=/events/track status=200 ms=");
  }

  @Test
  void afterTooManyRequestsNoFurtherCallIsMadeUntilTheDelayIsOver() throws IOException {
    courier.answerNextWith(429);
    courier.send(batch(
        USER,
        event(1, 1, "custom_event", "\"name\": \"a\""),
        event(2, 2, "custom_event", "\"name\": \"b\"")));
    courier.poll();

    assertThat(courier.calls()).hasSize(1);

    courier.drain();

    assertThat(courier.calls().stream().map(call -> call.substring(0, call.indexOf(' '))))
        .containsExactly("/users/update", "/events/track", "/events/track")
        .inOrder();
    assertThat(courier.hasNoDeadLetters()).isTrue();
  }

  @Test
  void aUserWithoutAnAddressGetsOne() throws IOException {
    courier.send(batch("\"mpid\": \"81\""));
    courier.send(batch("\"device_application_stamp\": \"stamp\""));
    courier.drain();

    assertThat(courier.calls())
        .isEmpty(); // Batches without events are not registered for, so nothing is queued.

    courier.send(batch(
        "\"device_application_stamp\": \"stamp\"",
        event(1, 1, "custom_event", "\"name\": \"subscribe\"")));
    courier.drain();

    assertThat(courier.calls())
        .containsExactly(
            "/users/update {'dataFields':{},'email':'stamp@made.courier.example'}",
            "/lists/subscribe {'email':'stamp@made.courier.example'}")
        .inOrder();
  }

  @Test
  void aBatchThatSaysNothingAboutItsUserFailsForGood() throws IOException {
    courier.send(batch("\"mpid\": null", event(1, 1, "custom_event", "\"name\": \"a\"")));
    courier.drain();

    assertThat(courier.calls()).isEmpty();
    assertThat(courier.hasNoDeadLetters()).isTrue();
  }

  @Test
  void openedMessagesAreTracked() throws IOException {
    String apple = event(1, 1, "push_message_open", """
        "payload": "{\\"courier\\": {\\"campaignId\\": 9}}\"""");
    String android = event(2, 2, "push_message_open", """
        "payload": "{\\"courier\\": \\"{\\\\\\"campaignId\\\\\\": 8}\\"}\"""");
    String test = event(3, 3, "push_message_open", """
        "payload": "{\\"courier\\": {\\"campaignId\\": 0}}\"""");
    String broken = event(4, 4, "push_message_open", "\"payload\": \"tea\"");

    courier.send(batch(USER, apple, android, test, broken));
    courier.drain();

    assertThat(courier.calls().stream().skip(1))
        .containsExactly(
            "/events/trackPushOpen {'email':'i@b.c','push':{'campaignId':9}}",
            "/events/trackPushOpen {'email':'i@b.c','push':{'campaignId':8}}")
        .inOrder();
    assertThat(courier.hasNoDeadLetters()).isTrue();

    courier.send(batch(
        USER + ", \"integration_attributes\": {\"courierSdkVersion\": \"1\"}", apple, android));
    courier.drain();

    assertThat(courier.calls()).hasSize(1);
  }

  @Test
  void tokensAndPurchasesReachCourier() throws IOException {
    courier.send(batch(
        USER + ", \"runtime_environment\": {\"type\": \"ios\", \"is_sandboxed\": true}",
        event(1, 1, "push_subscription", "\"action\": \"subscribe\", \"token\": \"t\""),
        event(2, 2, "product_action", """
            "action": "purchase", "total_amount": 7.5,
            "products": [{"id": "p", "name": "Tea", "price": 2.5, "quantity": 3,
                          "attributes": {"kind": "green"}}]"""),
        event(3, 3, "product_action", "\"action\": \"click\", \"products\": []")));
    courier.drain();

    assertThat(courier.calls().stream().skip(1))
        .containsExactly(
            "/users/registerDeviceToken {'email':'i@b.c','integration':'sandbox','token':'t'}",
            "/commerce/trackPurchase {'email':'i@b.c','items':[{'dataFields':{'kind':'green'},"
                + "'id':'p','name':'Tea','price':2.5,'quantity':3}],'total':7.5}")
        .inOrder();
  }

  @Test
  void aListIsMadeAtOnceAndItsUsersMoveTogether() throws IOException {
    String answer = courier.send("""
        {"type": "audience_subscription_request", "id": "%s", %s, "audience_id": 31,
         "action": "add", "audience_subscription_settings": {"listName": "Tea"}}
        """.formatted(MESSAGE, ACCOUNT));

    assertThat(answer).contains("\"listId\":\"31\"");
    assertThat(courier.calls()).containsExactly("/lists {'id':31,'name':'Tea'}");

    String tea = """
        {"audience_id": 31, "action": "%s",
         "audience_subscription_settings": {"listName": "Tea", "listId": "31"}}""";
    String unknown = """
        {"audience_id": 32, "action": "add", "audience_subscription_settings": {"listName": "x"}}""";
    courier.send("""
        {"type": "audience_membership_change_request", "id": "%s", %s, "user_profiles": [
          {"mpid": "1", "audiences": [%s, %s]},
          {"mpid": "2", "audiences": [%s]},
          {%s, "audiences": [%s]}]}
        """.formatted(
            MESSAGE,
            ACCOUNT,
            tea.formatted("add"),
            unknown,
            tea.formatted("delete"),
            USER,
            tea.formatted("add")));
    courier.drain();

    assertThat(courier.calls())
        .containsExactly(
            "/lists/subscribe {'listId':31,'subscribers':['1@made.courier.example','i@b.c']}",
            "/lists/unsubscribe {'listId':31,'subscribers':['2@made.courier.example']}")
        .inOrder();
  }

  @Test
  void ofListsThoseThatFailedComeAgain() throws IOException {
    String membership = """
        {"mpid": "%d", "audiences": [{"audience_id": %d, "action": "add",
         "audience_subscription_settings": {"listName": "Tea", "listId": "%d"}}]}""";
    courier.answerNextWith(500);
    courier.send("""
        {"type": "audience_membership_change_request", "id": "%s", %s, "user_profiles": [%s, %s]}
        """.formatted(
            MESSAGE, ACCOUNT, membership.formatted(1, 31, 31), membership.formatted(2, 32, 32)));
    courier.drain();

    assertThat(courier.calls())
        .containsExactly(
            "/lists/subscribe {'listId':31,'subscribers':['1@made.courier.example']}",
            "/lists/subscribe {'listId':32,'subscribers':['2@made.courier.example']}",
            "/lists/subscribe {'listId':31,'subscribers':['1@made.courier.example']}")
        .inOrder();
  }

  @Test
  void theRegistrationIsAnsweredAtOnce() throws IOException {
    assertThat(courier.send("""
        {"type": "module_registration_request", "id": "%s"}""".formatted(MESSAGE))).contains("\"name\":\"Courier\"");
    assertThat(courier.calls()).isEmpty();
  }
}
