package com.mparticle.firehose.settings;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.registration.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class TypedSettingsTest {

  private final TypedSettings<String> keys = new TypedSettings<>() {
    @Override
    protected String read(SettingValues values) {
      return values.requiredText("key");
    }
  };

  @Test
  void settingsOfAnAccountAreRead() {
    assertThat(keys.of(account("a"))).isEqualTo("a");
    assertThat(keys.of(account("b"))).isEqualTo("b");
  }

  @Test
  void settingsOfAudiencesAreReadFromTheirTexts() {
    assertThat(keys.of(Map.of("key", "a"))).isEqualTo("a");
    assertThat(keys.of(Map.of("key", "b"))).isEqualTo("b");
  }

  @Test
  void settingsOfAnAudienceAreItsSubscriptionSettings() {
    SubscriptionSettings<String> settings = keys;

    assertThat(settings.of(
            Audience.builder().putAudienceSubscriptionSettings("key", "a").build()))
        .isEqualTo("a");
  }

  @Test
  void oneExceptionNamesAllSettingsThatAreWrong() {
    TypedSettings<String> several = new TypedSettings<>() {
      @Override
      protected String read(SettingValues values) {
        return values.requiredText("key")
            + values.requiredInt("size", 1, 500)
            + values.optionalBoolean("flag").orElse(true)
            + values.requiredDouble("ratio")
            + values.optionalText("region");
      }
    };

    InvalidSettingException e = assertThrows(
        InvalidSettingException.class,
        () -> several.of(Map.of("size", "501", "flag", "maybe", "ratio", "0.5")));

    assertThat(e.settingIds()).containsExactly("key", "size", "flag").inOrder();
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Settings key: expected text, found none; size: expected a whole number of at"
            + " most 500, found a greater one; flag: expected true or false, found other text");
  }

  @Test
  void whatIsMadeOfInvalidSettingsMayFail() {
    TypedSettings<String> strict = new TypedSettings<>() {
      @Override
      protected String read(SettingValues values) {
        return values.requiredText("key").substring(1);
      }
    };

    assertThat(assertThrows(InvalidSettingException.class, () -> strict.of(Map.of())))
        .hasMessageThat()
        .isEqualTo("Setting key: expected text, found none");
  }

  @Test
  void settingWhoseDefaultIsUsedIsLoggedOnce() {
    TypedSettings<Boolean> lenient = new TypedSettings<>() {
      @Override
      protected Boolean read(SettingValues values) {
        return values.lenientBoolean("coerce", false);
      }
    };

    try (CapturedWarnings warnings = new CapturedWarnings()) {
      for (int i = 0; i < 3; i++) {
        assertThat(lenient.of(Map.of("coerce", "maybe"))).isFalse();
      }
      assertThat(warnings.messages())
          .containsExactly("Setting coerce: expected true or false, found other text; its default"
              + " value is used. This is logged once");
    }
  }

  @Test
  void absentAccountHasNoSettings() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> keys.of(Optional.empty()));

    assertThat(e).hasMessageThat().isEqualTo("Setting key: expected text, found none");
  }

  @Test
  void invalidSettingsDoNotBringBackThoseBefore() {
    Optional<Account> invalid = Optional.of(Account.builder().build());
    keys.of(account("a"));

    assertThrows(InvalidSettingException.class, () -> keys.of(invalid));
    assertThrows(InvalidSettingException.class, () -> keys.of(invalid));
  }

  @Test
  void eachThreadGetsTheSettingsOfItsOwnMessage() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (String key : List.of("a", "b", "c", "d")) {
        tasks.add(() -> alwaysReads(key));
      }
      for (Future<Boolean> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean alwaysReads(String key) {
    Optional<Account> account = account(key);
    for (int i = 0; i < 10_000; i++) {
      if (!keys.of(account).equals(key)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Account> account(String key) {
    return Optional.of(Account.builder().putAccountSettings("key", key).build());
  }
}
