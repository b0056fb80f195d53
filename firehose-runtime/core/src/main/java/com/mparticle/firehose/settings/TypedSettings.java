package com.mparticle.firehose.settings;

import com.mparticle.firehose.model.registration.Account;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings as a type of the partner's. An instance keeps nothing of what it reads; contexts
 * such as {@code BatchContext} read the settings of a message once, however many of its events ask
 * for them.
 *
 * @param <T> the type that the settings are read as; immutable
 */
public abstract class TypedSettings<T> {

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
   * Reads the settings of an account.
   *
   * @param account the account of a message; an absent one has no settings
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  public final T of(Optional<Account> account) {
    return of(account.isPresent() ? account.get().accountSettings() : Map.of());
  }

  /**
   * Reads the settings of an account, an audience or a subscription.
   *
   * @param texts values by id as received
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  public final T of(Map<String, String> texts) {
    return read(new SettingValues(texts));
  }
}
