package com.mparticle.firehose;

import com.mparticle.firehose.model.registration.Account;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * The account's settings of one message. Each type of settings is read once, when a handler first
 * asks for it; what can't be read is remembered, too.
 */
final class AccountSettings {

  private final Optional<Account> account;
  private final IdentityHashMap<TypedSettings<?>, Object> results = new IdentityHashMap<>();

  AccountSettings(Optional<Account> account) {
    this.account = account;
  }

  /** These settings, if they are the account's as well. */
  AccountSettings of(Optional<Account> other) {
    return account.equals(other) ? this : new AccountSettings(other);
  }

  /**
   * The settings as a type.
   *
   * @throws InvalidSettingException if they can't be read as that type; the same one each time
   */
  @SuppressWarnings("unchecked") // Each key is mapped to what it read.
  <T> T as(TypedSettings<T> type) {
    Object result = results.get(type);
    if (result == null) {
      result = read(type);
      results.put(type, result);
    }
    if (result instanceof InvalidSettingException invalid) {
      throw invalid;
    }
    return (T) result;
  }

  private Object read(TypedSettings<?> type) {
    try {
      return type.of(account);
    } catch (InvalidSettingException e) {
      return e;
    }
  }
}
