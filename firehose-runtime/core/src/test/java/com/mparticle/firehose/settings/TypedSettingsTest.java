package com.mparticle.firehose.settings;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
