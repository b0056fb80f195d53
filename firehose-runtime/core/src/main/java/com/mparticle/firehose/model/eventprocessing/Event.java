package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.mparticle.firehose.json.databind.EventDeserializer;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Something that a user did, or that happened to the app they use (wire format, "Event"). */
@JsonPropertyOrder("type")
@JsonDeserialize(using = EventDeserializer.class)
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
    SESSION_START,
    /** A session of the app ended. */
    SESSION_END,
    /** An event that the app's developers defined. */
    CUSTOM_EVENT,
    /** The user looked at a screen or page. */
    SCREEN_VIEW,
    /** The app failed or reported an error. */
    ERROR,
    /** The user changed a privacy setting. */
    PRIVACY_SETTING_CHANGE,
    /** Attributes of the user changed. */
    @RequiresPermission(Permission.USER_ATTRIBUTES)
    USER_ATTRIBUTE_CHANGE,
    /** Identities of the user changed. */
    @RequiresIdentityPermission(UserIdentity.class)
    USER_IDENTITY_CHANGE,
    /** The device subscribed to push messages, or unsubscribed. */
    PUSH_SUBSCRIPTION,
    /** The app was installed, upgraded, started, moved to background or foreground, or left. */
    APPLICATION_STATE_TRANSITION,
    /** A push message arrived. */
    PUSH_MESSAGE_RECEIPT,
    /** The user did something with products, such as buying them. */
    PRODUCT_ACTION,
    /** The user saw or clicked a promotion. */
    PROMOTION_ACTION,
    /** The user saw products. */
    IMPRESSION,
    /** An install was attributed to a campaign. */
    ATTRIBUTION,
    /** The user opened a push message. */
    PUSH_MESSAGE_OPEN,
    /** A type that this version does not know; never sent under this name. */
    UNKNOWN;

    /** The value type of events of this type. */
    public Class<? extends Event> valueType() {
      // Not a field: a function that starts would load the value types of all constants.
      return switch (this) {
        case SESSION_START -> SessionStartEvent.class;
        case SESSION_END -> SessionEndEvent.class;
        case CUSTOM_EVENT -> CustomEvent.class;
        case SCREEN_VIEW -> ScreenViewEvent.class;
        case ERROR -> ErrorEvent.class;
        case PRIVACY_SETTING_CHANGE -> PrivacySettingChangeEvent.class;
        case USER_ATTRIBUTE_CHANGE -> UserAttributeChangeEvent.class;
        case USER_IDENTITY_CHANGE -> UserIdentityChangeEvent.class;
        case PUSH_SUBSCRIPTION -> PushSubscriptionEvent.class;
        case APPLICATION_STATE_TRANSITION -> ApplicationStateTransitionEvent.class;
        case PUSH_MESSAGE_RECEIPT -> PushMessageReceiptEvent.class;
        case PRODUCT_ACTION -> ProductActionEvent.class;
        case PROMOTION_ACTION -> PromotionActionEvent.class;
        case IMPRESSION -> ImpressionEvent.class;
        case ATTRIBUTION -> AttributionEvent.class;
        case PUSH_MESSAGE_OPEN -> PushMessageOpenEvent.class;
        case UNKNOWN -> UnknownEvent.class;
      };
    }
  }
}
