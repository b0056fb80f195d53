package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.Selects;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Something that a user did, or that happened to the app they use (wire format, "Event"). */
@JsonPropertyOrder("type")
public sealed interface Event
    permits ApplicationStateTransitionEvent,
        AttributionEvent,
        CustomEvent,
        ErrorEvent,
        ImpressionEvent,
        MalformedEvent,
        PrivacySettingChangeEvent,
        ProductActionEvent,
        PromotionActionEvent,
        PushMessageOpenEvent,
        PushMessageReceiptEvent,
        PushSubscriptionEvent,
        ScreenViewEvent,
        SessionEndEvent,
        SessionStartEvent,
        UnknownEvent,
        UserAttributeChangeEvent,
        UserIdentityChangeEvent {

  /** Which kind of event this is; {@link Type#UNKNOWN} where this version does not know it. */
  Type type();

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /** Identifies the event. */
  @JsonProperty("id")
  Optional<UUID> id();

  /** When the event happened, in milliseconds since the epoch. */
  @JsonProperty("timestamp_ms")
  OptionalLong timestampMs();

  /** Identifies the event at the client that reported it. */
  @JsonProperty("source_id")
  Optional<String> sourceId();

  /** Identifies the session in which the event happened. */
  @JsonProperty("session_id")
  OptionalLong sessionId();

  /** Where the device was when the event happened. */
  @RequiresPermission(Permission.LOCATION)
  @JsonProperty("location")
  Optional<Location> location();

  /**
   * The kinds of events, each with its value type: the one table of event types, which the router,
   * the JSON reader and the annotation processor read.
   */
  enum Type implements WireEnum {
    /** A session of the app began. */
    @Selects(SessionStartEvent.class)
    SESSION_START,
    /** A session of the app ended. */
    @Selects(SessionEndEvent.class)
    SESSION_END,
    /** An event that the app's developers defined. */
    @Selects(CustomEvent.class)
    CUSTOM_EVENT,
    /** The user looked at a screen or page. */
    @Selects(ScreenViewEvent.class)
    SCREEN_VIEW,
    /** The app failed or reported an error. */
    @Selects(ErrorEvent.class)
    ERROR,
    /** The user changed a privacy setting. */
    @Selects(PrivacySettingChangeEvent.class)
    PRIVACY_SETTING_CHANGE,
    /** Attributes of the user changed. */
    @RequiresPermission(Permission.USER_ATTRIBUTES)
    @Selects(UserAttributeChangeEvent.class)
    USER_ATTRIBUTE_CHANGE,
    /** Identities of the user changed. */
    @RequiresIdentityPermission(UserIdentity.class)
    @Selects(UserIdentityChangeEvent.class)
    USER_IDENTITY_CHANGE,
    /** The device subscribed to push messages, or unsubscribed. */
    @Selects(PushSubscriptionEvent.class)
    PUSH_SUBSCRIPTION,
    /** The app was installed, upgraded, started, moved to background or foreground, or left. */
    @Selects(ApplicationStateTransitionEvent.class)
    APPLICATION_STATE_TRANSITION,
    /** A push message arrived. */
    @Selects(PushMessageReceiptEvent.class)
    PUSH_MESSAGE_RECEIPT,
    /** The user did something with products, such as buying them. */
    @Selects(ProductActionEvent.class)
    PRODUCT_ACTION,
    /** The user saw or clicked a promotion. */
    @Selects(PromotionActionEvent.class)
    PROMOTION_ACTION,
    /** The user saw products. */
    @Selects(ImpressionEvent.class)
    IMPRESSION,
    /** An install was attributed to a campaign. */
    @Selects(AttributionEvent.class)
    ATTRIBUTION,
    /** The user opened a push message. */
    @Selects(PushMessageOpenEvent.class)
    PUSH_MESSAGE_OPEN,
    /** A type that this version does not know; never sent under this name. */
    @Selects(UnknownEvent.class)
    UNKNOWN;

    /** The value type of events of this type. */
    public Class<? extends Event> valueType() {
      return EventValueTypes.of(this);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
