package com.mparticle.firehose.model.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.Selects;
import com.mparticle.firehose.model.WireEnum;

/** Something that changed about a user apart from events (wire format, "SystemNotification"). */
@JsonPropertyOrder("type")
public sealed interface SystemNotification
    permits GDPRConsentStateNotification,
        CCPAConsentStateNotification,
        MalformedSystemNotification,
        UnknownSystemNotification {

  /**
   * Which kind of notification this is; {@link Type#UNKNOWN} where this version does not know it.
   */
  Type type();

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /** The kinds of notifications, each with its value type. */
  enum Type implements WireEnum {
    /** The user's consent under the GDPR changed. */
    @Selects(GDPRConsentStateNotification.class)
    GDPR_CONSENT_STATE,
    /** The user's consent under the CCPA changed. */
    @Selects(CCPAConsentStateNotification.class)
    CCPA_CONSENT_STATE,
    /** A type that this version does not know; never sent under this name. */
    @Selects(UnknownSystemNotification.class)
    UNKNOWN;

    /** The value type of notifications of this type. */
    public Class<? extends SystemNotification> valueType() {
      return SystemNotificationValueTypes.of(this);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
