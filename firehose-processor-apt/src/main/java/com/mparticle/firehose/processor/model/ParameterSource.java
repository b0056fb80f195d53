package com.mparticle.firehose.processor.model;

/** What a parameter of a handler method is given. */
public enum ParameterSource {
  /** The event. */
  EVENT("Event"),
  /** The notification. */
  NOTIFICATION("SystemNotification"),
  /** The batch that holds the event or notification. */
  BATCH("EventProcessingRequest"),
  /** The audience of which a user's membership changed. */
  AUDIENCE("Audience"),
  /** The user whose memberships changed. */
  USER_PROFILE("UserProfile"),
  /** The request that holds the membership changes. */
  MEMBERSHIP_CHANGE("AudienceMembershipChangeRequest"),
  /** The audience subscription request. */
  SUBSCRIPTION("AudienceSubscriptionRequest"),
  /** The data subject request. */
  DSR("DsrProcessingRequest"),
  /** The account settings of the section that the handler belongs to. */
  ACCOUNT_SETTINGS("accountSettings"),
  /** The connection settings of event processing. */
  CONNECTION_SETTINGS("connectionSettings"),
  /** The subscription settings of audience processing. */
  SUBSCRIPTION_SETTINGS("subscriptionSettings"),
  /** Nothing that is known. */
  NOTHING("nothing");

  private final String written;

  ParameterSource(String written) {
    this.written = written;
  }

  /**
   * The parameter type to write for it; for settings, the member of the section that names the
   * type.
   */
  public String written() {
    return written;
  }

  /** Whether it is settings, whose type the partner chooses. */
  public boolean isSettings() {
    return this == ACCOUNT_SETTINGS || this == CONNECTION_SETTINGS || this == SUBSCRIPTION_SETTINGS;
  }
}
