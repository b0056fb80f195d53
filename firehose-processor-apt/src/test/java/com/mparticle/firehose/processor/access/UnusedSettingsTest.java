package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Settings that customers are asked for in vain. */
public final class UnusedSettingsTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Account.class)
      """;

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  /** A module with three settings, whose handler has the statement. */
  private static Sample handler(String statement) {
    return Sample.of(MODULE + """
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch, Account account) {
            %s
          }
        }
        interface Account {
          @Setting(name = "Key")
          String key();
          @Setting(name = "Region")
          String region();
        }
        """.formatted(statement));
  }

  @Test
  void settingThatNothingReadsIsShownAtItsPlace() {
    assertFindsWhatIsMarked(Sample.of(MODULE + """
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, Account account) { Helper.send(account); }
        }
        """, """
        interface Account extends Base {
          @Setting(name = "Key") String key();
          @Setting(name = "Old key") // unused: oldKey()
          String oldKey();
          @Setting(name = "Url") String url();
          @Setting(name = "Old url") // unused: oldUrl()
          String oldUrl();
          default String address() { return "https://" + url(); }
        }
        interface Base {
          @Setting(name = "Region") String region();
          @Setting(name = "Zone") String zone();
          @Setting(name = "City") // unused: city()
          String city();
        }
        """, """
        class Helper {
          static void send(Account account) {
            account.key().length();
            zone(account);
            Function<Account, String> region = Account::region;
          }
          static String zone(Base base) { return base.zone(); }
        }
        """));
  }

  @Test
  void settingsThatNoHandlerTakesAreShownOnce() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            accountSettings = Account.class) // unused: accountSettings
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
        }
        interface Account {
          @Setting(name = "Key") String key();
          @Setting(name = "Region") String region();
        }
        """));
  }

  @Test
  void settingsThatAnotherSectionTakesAreRead() {
    assertFindsWhatIsMarked(Sample.of("""
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        @DsrProcessing(domain = "acme.example", accountSettings = Account.class)
        """ + MODULE + """
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
          @HandlesDsr void erase(DsrProcessingRequest request, Account account) { account.key(); }
        }
        interface Account { @Setting(name = "Key") String key(); }
        """));
  }

  @Test
  void settingsThatLeaveTheCodeAreRead() {
    assertFindsWhatIsMarked(handler("Object all = account;"));
    assertFindsWhatIsMarked(handler("String.valueOf(account);"));
    assertFindsWhatIsMarked(
        handler("record Held(Account account) {} Object all = new Held(account);"));
  }

  @Test
  void settingsThatAreReadAsTextAreRead() {
    assertFindsWhatIsMarked(
        handler("batch.account().orElseThrow().accountSettings().get(\"key\");"));
    assertFindsWhatIsMarked(handler("Object all = batch;"));
  }

  @Test
  void settingsThatAnswerSubscriptionsAreRead() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing(subscriptionSettings = Subscription.class)
        class Acme {
          @HandlesAudienceSubscription
          Subscription subscribe(AudienceSubscriptionRequest request) { return () -> "1"; }
          @HandlesAudienceMembershipChange
          void move(Audience audience) {}
        }
        interface Subscription { @Setting(name = "List", visible = false) String list(); }
        """));
  }

  @Test
  void settingsOfClassFilesAreNotJudged() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            accountSettings = com.mparticle.firehose.processor.access.UnusedSettingsTest.Shared.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """));
  }

  /** Settings of another build. */
  public interface Shared {
    @com.mparticle.firehose.annotations.Setting(name = "Key")
    String key();
  }

  @Test
  void messagesNameWhatToWrite() {
    assertThat(handler("account.key();").compile().warnings().stream()
            .map(warning -> warning.getMessage(Locale.ROOT)))
        .containsExactly(
            "[unused-setting] region() is asked of customers, but nothing reads it: read it, or remove it");
    assertThat(handler("").with(", Account account", "").compile().warnings().stream()
            .map(warning -> warning.getMessage(Locale.ROOT)))
        .containsExactly(
            "[unused-setting] accountSettings of @EventProcessing is Account, but no handler takes it, and nothing"
                + " reads its settings: write a parameter of type Account, or remove accountSettings");
  }

  @Test
  void warningIsSuppressedAtTheSettingItsInterfaceAndTheModule() {
    String suppression = "@SuppressWarnings(\"firehose:unused-setting\") ";
    Sample sample = handler("account.key();");

    assertFindsWhatIsMarked(
        sample.with("@Setting(name = \"Region\")", suppression + "@Setting(name = \"Region\")"));
    assertFindsWhatIsMarked(sample.with("interface Account", suppression + "interface Account"));
    assertFindsWhatIsMarked(handler("")
        .with(", Account account", "")
        .with("@FirehoseModule", suppression + "@FirehoseModule"));
  }
}
