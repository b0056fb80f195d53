package com.mparticle.firehose.settings;

import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.registration.Account;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings as a type that the partner declares. An instance keeps no values; contexts such as
 * {@code BatchContext} read the settings of a message once, however many of its events ask for
 * them.
 *
 * @param <T> the type that the settings are read as; immutable
 */
public abstract class TypedSettings<T> implements SubscriptionSettings<T> {

  private final WarnedSettings warned = new WarnedSettings();

  /** For subclasses. */
  protected TypedSettings() {}

  /**
   * Creates the typed settings.
   *
   * <p>For settings that are missing or malformed, {@code values} records a problem and returns a
   * placeholder. {@link #of} then throws one exception for all of them, and the result of this
   * method is discarded.
   *
   * @param values as they were received
   */
  protected abstract T read(SettingValues values);

  /**
   * Reads the settings of an account.
   *
   * @param account the account of a message; an absent one has no settings
   * @throws InvalidSettingException if settings are missing or malformed; it names them all
   */
  public final T of(Optional<Account> account) {
    return of(account.isPresent() ? account.get().accountSettings() : Map.of());
  }

  /**
   * Reads the subscription settings of an audience.
   *
   * @throws InvalidSettingException if settings are missing or malformed; it names them all
   */
  @Override
  public final T of(Audience audience) {
    return of(audience.audienceSubscriptionSettings());
  }

  /**
   * Reads the settings of an account, an audience or a subscription.
   *
   * @param texts values by id as received
   * @throws InvalidSettingException if settings are missing or malformed; it names them all
   */
  public final T of(Map<String, String> texts) {
    SettingProblems problems = SettingProblems.gathered(warned);
    T settings;
    try {
      settings = read(new SettingValues(texts, problems));
    } catch (RuntimeException e) {
      if (problems.isEmpty()) {
        throw e;
      }
      // The constructor may fail because of a placeholder.
      InvalidSettingException invalid = problems.toException();
      invalid.addSuppressed(e);
      throw invalid;
    }
    if (!problems.isEmpty()) {
      throw problems.toException();
    }
    return settings;
  }
}
