package com.mparticle.firehose.processor.generated;

/** What a parameter of a handler method is given. */
enum Given {
  EVENT("eventprocessing.Event", "%s.sourceId()"),
  NOTIFICATION("notification.SystemNotification", "%s.typeName()"),
  BATCH("eventprocessing.EventProcessingRequest", "%s.id()"),
  AUDIENCE("audienceprocessing.Audience", "%s.audienceName()"),
  USER("audienceprocessing.UserProfile", "%s.audiences().size()"),
  MEMBERSHIPS("audienceprocessing.AudienceMembershipChangeRequest", "%s.id()"),
  SUBSCRIPTION("audienceprocessing.AudienceSubscriptionRequest", "%s.id()"),
  DSR("dsrprocessing.DsrProcessingRequest", "%s.id()"),
  INVOCATION("Invocation", "%s.id()"),
  ACCOUNT("accountSettings"),
  CONNECTION("connectionSettings"),
  SUBSCRIPTION_SETTINGS("subscriptionSettings");

  private static final String MODEL = "com.mparticle.firehose.model.";

  private final String text;
  private final String identity;

  Given(String type, String identity) {
    this.text = type;
    this.identity = identity;
  }

  Given(String member) {
    this(member, "");
  }

  /** Whether it is settings of the partner's own type. */
  boolean isSettings() {
    return identity.isEmpty();
  }

  /** The type; of settings, the member of a section's annotation that names it. */
  String text() {
    if (isSettings()) {
      return text;
    }
    return (this == INVOCATION ? "com.mparticle.firehose." : MODEL) + text;
  }

  /** An expression that tells this value from others. */
  String identityOf(String variable) {
    return identity.formatted(variable);
  }

  /** The full name of a value type of events or notifications. */
  static String nameOf(Class<?> valueType) {
    return valueType.getCanonicalName();
  }
}
