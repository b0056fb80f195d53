package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.registration.Account;
import com.mparticle.firehose.settings.InvalidSettingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DispatcherSettingsTest {

  private static final String ACME = """
      package com.acme;

      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.audienceprocessing.*;
      import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
      import com.mparticle.firehose.model.eventprocessing.*;
      import java.util.List;
      import java.util.Optional;
      import java.util.OptionalDouble;
      import java.util.OptionalInt;
      import java.util.OptionalLong;

      @FirehoseModule(name = "Acme", version = "1.0")
      @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
      @EventProcessing(
          runtimeEnvironments = RuntimeEnvironment.Type.IOS,
          accountSettings = Acme.Account.class,
          connectionSettings = Acme.Connection.class)
      @AudienceProcessing(accountSettings = Acme.Account.class, subscriptionSettings = Acme.MailingList.class)
      @DsrProcessing(domain = "acme.example", accountSettings = Acme.Account.class)
      final class Acme {

        private final List<Object> seen;

        Acme(List<Object> seen) {
          this.seen = seen;
        }

        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event, Account account) {
          seen.add(account);
        }

        @Handles(Event.Type.SCREEN_VIEW)
        void view(ScreenViewEvent event, Connection connection, Account account) {
          seen.add(connection.app() + " " + account.describe());
        }

        @HandlesAudienceSubscription
        MailingList subscribe(AudienceSubscriptionRequest request, MailingList before) {
          seen.add(before.id());
          return new MailingList() {
            @Override
            public Optional<String> id() {
              return Optional.of("list-7");
            }

            @Override
            public int size() {
              return 7;
            }

            @Override
            public OptionalLong limit() {
              return OptionalLong.empty();
            }
          };
        }

        @HandlesAudienceMembershipChange
        void change(Audience audience, MailingList list, Account account) {
          seen.add(list.id().orElse("none") + " " + list.size() + " " + account.apiKey());
        }

        @HandlesDsr
        void erase(DsrProcessingRequest request, Account account) {
          seen.add(account.apiKey());
        }

        interface Keyed {

          @Setting(name = "API key", confidential = true)
          String apiKey();
        }

        interface Account extends Keyed {

          @Setting(name = "Region", id = "the region")
          Optional<String> region();

          @Setting(name = "Batch size", min = 1, max = 500, defaultValue = "50")
          int batchSize();

          @Setting(name = "Quota", min = 0)
          OptionalLong quota();

          @Setting(name = "Rate", defaultValue = "0.5")
          double rate();

          @Setting(name = "Dry run")
          boolean dryRun();

          default String describe() {
            return apiKey() + " " + region() + " " + batchSize() + " " + quota() + " " + rate() + " " + dryRun();
          }
        }

        interface Connection {

          @Setting(name = "App")
          String app();
        }

        interface MailingList {

          @Setting(name = "List", visible = false)
          Optional<String> id();

          @Setting(name = "Size", defaultValue = "3")
          int size();

          @Setting(name = "Limit")
          OptionalLong limit();
        }
      }
      """;

  private static CompiledModule acme;

  private final List<Object> seen = new ArrayList<>();
  private MessageProcessor dispatcher;

  @BeforeAll
  static void compile() {
    acme = CompiledModule.of(JavaFileObjects.forSourceString("com.acme.Acme", ACME));
  }

  @BeforeEach
  void load() throws ReflectiveOperationException {
    dispatcher = acme.dispatcher("com.acme.AcmeDispatcher", acme.instance("com.acme.Acme", seen));
  }

  @Test
  void settingsOfABatchAreReadOnce() throws IOException {
    EventProcessingRequest batch = EventProcessingRequest.builder()
        .account(account(Map.of("apiKey", "key")))
        .addEvents(CustomEvent.builder().build(), CustomEvent.builder().build())
        .build();

    dispatcher.processMessage(batch);

    assertThat(seen).hasSize(2);
    assertThat(seen.get(1)).isSameInstanceAs(seen.get(0));
  }

  @Test
  void settingsOfTheNextBatchAreItsOwn() throws IOException {
    dispatcher.processMessage(viewWith(Map.of("apiKey", "first", "app", "a")));
    dispatcher.processMessage(viewWith(Map.of("apiKey", "second", "app", "b")));

    assertThat(seen)
        .containsExactly(
            "a first Optional.empty 50 OptionalLong.empty 0.5 false",
            "b second Optional.empty 50 OptionalLong.empty 0.5 false")
        .inOrder();
  }

  @Test
  void settingsThatTheCustomerMadeAreTyped() throws IOException {
    dispatcher.processMessage(viewWith(Map.of(
        "apiKey", "key",
        "the region", "eu",
        "batchSize", "500",
        "quota", "5000000000",
        "rate", "1",
        "dryRun", "True",
        "app", "a")));

    assertThat(seen).containsExactly("a key Optional[eu] 500 OptionalLong[5000000000] 1.0 true");
  }

  @Test
  void missingRequiredSettingFailsTheCallAndIsNamed() {
    assertInvalid(Map.of("app", "a"), "Setting apiKey: expected text, found none");
    assertInvalid(Map.of("apiKey", "key"), "Setting app: expected text, found none");
  }

  @Test
  void batchWithoutAccountHasNoSettings() {
    EventProcessingRequest batch = EventProcessingRequest.builder()
        .addEvents(CustomEvent.builder().build())
        .build();

    assertInvalid(batch, "Setting apiKey: expected text, found none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "batchSize | 501     | expected a whole number of at most 500, found a greater one",
        "batchSize | 0       | expected a whole number of at least 1, found a smaller one",
        "batchSize | many    | expected a whole number, found other text",
        "quota     | -1      | expected a whole number of at least 0, found a smaller one",
        "rate      | half    | expected a number, found other text",
        "dryRun    | perhaps | expected true or false, found other text"
      })
  void malformedSettingFailsTheCallAndIsNamedWithoutItsValue(
      String id, String value, String problem) {
    assertInvalid(Map.of("apiKey", "key", "app", "a", id, value), "Setting " + id + ": " + problem);
  }

  @Test
  void settingsAreNotShownAsText() throws IOException {
    dispatcher.processMessage(EventProcessingRequest.builder()
        .account(account(Map.of("apiKey", "secret")))
        .addEvents(CustomEvent.builder().build())
        .build());

    assertThat(seen.get(0).toString()).isEqualTo("Account[***]");
  }

  @Test
  void subscriptionSettingsThatAHandlerReturnsAreTheResponse() throws IOException {
    AudienceSubscriptionRequest request = AudienceSubscriptionRequest.builder()
        .putAudienceSubscriptionSettings("id", "list-6")
        .build();

    Message response = dispatcher.processMessage(request);

    assertThat(seen).containsExactly(Optional.of("list-6"));
    assertThat(((AudienceSubscriptionResponse) response).audienceSubscriptionSettings())
        .containsExactly("id", "list-7", "size", "7");
  }

  @Test
  void eachAudienceHasItsOwnSubscriptionSettings() throws IOException {
    AudienceMembershipChangeRequest request = AudienceMembershipChangeRequest.builder()
        .account(account(Map.of("apiKey", "key")))
        .addUserProfiles(UserProfile.builder()
            .addAudiences(
                Audience.builder()
                    .putAudienceSubscriptionSettings("id", "a")
                    .putAudienceSubscriptionSettings("size", "1")
                    .build(),
                Audience.builder().putAudienceSubscriptionSettings("id", "b").build(),
                Audience.builder().build())
            .build())
        .build();

    dispatcher.processMessage(request);

    assertThat(seen).containsExactly("a 1 key", "b 3 key", "none 3 key").inOrder();
  }

  @Test
  void dataSubjectRequestsComeWithAccountSettings() throws IOException {
    dispatcher.processMessage(DsrProcessingRequest.builder()
        .subjectRequestType(DsrProcessingRequest.Type.ERASURE)
        .account(account(Map.of("apiKey", "key")))
        .build());

    assertThat(seen).containsExactly("key");
  }

  @ParameterizedTest
  @ValueSource(ints = {127, 128, 300})
  void settingsMayBeMoreThanTheComponentsOfARecord(int count)
      throws IOException, ReflectiveOperationException {
    String settings = IntStream.range(0, count)
        .mapToObj("@Setting(name = \"%1$d\") long s%1$d(); "::formatted)
        .collect(Collectors.joining());
    CompiledModule module = CompiledModule.of(
        JavaFileObjects.forSourceString("com.acme.Wide", """
        package com.acme;

        import com.mparticle.firehose.annotations.*;
        import com.mparticle.firehose.model.eventprocessing.*;
        import java.util.List;

        @FirehoseModule(name = "Wide", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Wide.Settings.class)
        record Wide(List<Object> seen) {

          @Handles(Event.Type.SCREEN_VIEW)
          void view(ScreenViewEvent event, Settings settings) {
            seen.add(settings.s0() + settings.s%d() + settings.part1());
            seen.add(settings.toString());
          }

          interface Settings {
            @Setting(name = "Part") long part1();
            %s
          }
        }
        """.formatted(count - 1, settings)));
    Map<String, String> values = new HashMap<>(Map.of("part1", "500"));
    IntStream.range(0, count).forEach(i -> values.put("s" + i, Integer.toString(i)));

    module
        .dispatcher("com.acme.WideDispatcher", module.instance("com.acme.Wide", seen))
        .processMessage(viewWith(values));

    assertThat(seen).containsExactly(499L + count, "Settings[***]").inOrder();
  }

  private void assertInvalid(Map<String, String> settings, String message) {
    assertInvalid(viewWith(settings), message);
  }

  private void assertInvalid(EventProcessingRequest batch, String message) {
    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> dispatcher.processMessage(batch));

    assertThat(e.failures()).hasSize(1);
    assertThat(e).hasCauseThat().isInstanceOf(InvalidSettingException.class);
    assertThat(e).hasCauseThat().hasMessageThat().isEqualTo(message);
    assertThat(seen).isEmpty();
  }

  private static EventProcessingRequest viewWith(Map<String, String> settings) {
    return EventProcessingRequest.builder()
        .account(account(settings))
        .addEvents(ScreenViewEvent.builder().build())
        .build();
  }

  private static Account account(Map<String, String> settings) {
    return Account.builder().accountSettings(settings).build();
  }
}
