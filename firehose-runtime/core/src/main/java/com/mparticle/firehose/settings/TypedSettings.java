package com.mparticle.firehose.settings;

import com.mparticle.firehose.model.registration.Account;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings as a type of the partner's: those of one message once, however many of its events
 * ask for them.
 *
 * <p>It remembers what it read last, and knows it again by the identity of the map it was read
 * from. Threads that process different messages at the same time may so read settings more often
 * than once, but each gets those of its own message.
 *
 * @param <T> the type that the settings are read as; immutable
 */
public abstract class TypedSettings<T> {

  private volatile @Nullable Entry<T> last;

  /** For subclasses. */
  protected TypedSettings() {}

  /**
   * Makes typed settings.
   *
   * @param values as they were received
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  protected abstract T read(SettingValues values);

  /**
   * The settings of an account.
   *
   * @param account the account of a message; an absent one has no settings
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  public final T of(Optional<Account> account) {
    return of(account.isPresent() ? account.get().accountSettings() : Map.of());
  }

  /**
   * The settings of an account, an audience or a subscription.
   *
   * @param texts values by id as received; must not change
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  @SuppressWarnings("ReferenceEquality") // To compare the texts would take as long as to read them.
  public final T of(Map<String, String> texts) {
    Entry<T> entry = last;
    if (entry == null || entry.texts() != texts) {
      entry = new Entry<>(texts, read(new SettingValues(texts)));
      last = entry;
    }
    return entry.settings();
  }

  private record Entry<T>(Map<String, String> texts, T settings) {}
}
