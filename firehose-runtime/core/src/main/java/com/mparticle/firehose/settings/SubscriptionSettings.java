package com.mparticle.firehose.settings;

import com.mparticle.firehose.model.audienceprocessing.Audience;

/**
 * The subscription settings of the audiences of a request, as a type that the partner declares. A
 * handler that takes all memberships of a request gets them from here.
 *
 * @param <S> the type that the settings are read as
 */
public interface SubscriptionSettings<S> {

  /**
   * Reads the settings of an audience.
   *
   * @throws InvalidSettingException if settings are missing or malformed
   */
  S of(Audience audience);
}
