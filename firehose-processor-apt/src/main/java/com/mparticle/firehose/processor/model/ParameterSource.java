package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.Optional;

/** What a parameter of a handler method is given. */
public enum ParameterSource {
  /** The event; its parameter may be of a subtype. */
  EVENT(Event.class, "event"),
  /** The notification; its parameter may be of a subtype. */
  NOTIFICATION(SystemNotification.class, "notification"),
  /** The batch that holds the event or notification. */
  BATCH(EventProcessingRequest.class),
  /** The audience of which a user's membership changed. */
  AUDIENCE(Audience.class, "audience"),
  /** The user whose memberships changed. */
  USER_PROFILE(UserProfile.class, "user"),
  /** The membership that changed: a user and an audience. */
  MEMBERSHIP(AudienceMembership.class, "membership"),
  /** The request that holds the membership changes. */
  MEMBERSHIP_CHANGE(AudienceMembershipChangeRequest.class),
  /** The audience subscription request. */
  SUBSCRIPTION(AudienceSubscriptionRequest.class),
  /** The data subject request. */
  DSR(DsrProcessingRequest.class),
  /** The state of the batch, which a {@code @BeforeEvents} method returned. */
  STATE("the state of the batch"),
  /** The account settings of the section that the handler belongs to. */
  ACCOUNT_SETTINGS("accountSettings"),
  /** The connection settings of event processing. */
  CONNECTION_SETTINGS("connectionSettings"),
  /** The subscription settings of audience processing. */
  SUBSCRIPTION_SETTINGS("subscriptionSettings"),
  /** The subscription settings of each audience, as {@code SubscriptionSettings}. */
  SETTINGS_OF_AUDIENCES("SubscriptionSettings"),
  /** How the message arrived. */
  INVOCATION(Invocation.class),
  /** Nothing that is known. */
  NOTHING("nothing");

  private final Optional<Class<?>> type;
  private final Optional<String> part;
  private final String sourceText;

  ParameterSource(Class<?> type) {
    this(Optional.of(type), Optional.empty(), type.getSimpleName());
  }

  ParameterSource(Class<?> type, String part) {
    this(Optional.of(type), Optional.of(part), type.getSimpleName());
  }

  ParameterSource(String sourceText) {
    this(Optional.empty(), Optional.empty(), sourceText);
  }

  ParameterSource(Optional<Class<?>> type, Optional<String> part, String sourceText) {
    this.type = type;
    this.part = part;
    this.sourceText = sourceText;
  }

  /**
   * Returns the SDK's type for it; absent for state and settings, whose types are the partner's.
   */
  public Optional<Class<?>> type() {
    return type;
  }

  /**
   * Returns the name of the part of a message that it is. A handler that takes one is called once
   * for each. Absent for what belongs to the whole message.
   */
  public Optional<String> part() {
    return part;
  }

  /** Returns whether a handler may take all parts of this kind at once, as a {@code List}. */
  public boolean comesAsList() {
    return this == EVENT || this == NOTIFICATION || this == MEMBERSHIP;
  }

  /**
   * Returns the parameter type to write for it; for settings, the member of the section's
   * annotation that names the type.
   */
  public String sourceText() {
    return sourceText;
  }

  /**
   * Returns the settings that have to be read for it: itself, if it is settings; absent for all
   * that is not made of settings.
   */
  public Optional<ParameterSource> settings() {
    if (this == SETTINGS_OF_AUDIENCES) {
      return Optional.of(SUBSCRIPTION_SETTINGS);
    }
    return isSettings() ? Optional.of(this) : Optional.empty();
  }

  /** Returns whether it is settings. */
  public boolean isSettings() {
    return this == ACCOUNT_SETTINGS || this == CONNECTION_SETTINGS || this == SUBSCRIPTION_SETTINGS;
  }
}
