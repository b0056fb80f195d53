package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The device subscribed to push messages, or unsubscribed (wire format, "PushSubscriptionEvent").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface PushSubscriptionEvent extends Event {

  @Override
  default Type type() {
    return Type.PUSH_SUBSCRIPTION;
  }

  /** What was done; {@link Action#UNKNOWN} where absent or not known to this version. */
  default Action action() {
    return WireEnum.of(Action.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** Address of the device for push messages. */
  @Value.Redacted
  @JsonProperty("token")
  Optional<String> token();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds push subscription events. */
  class Builder extends ImmutablePushSubscriptionEvent.Builder {

    /** Sets {@link PushSubscriptionEvent#action()}. */
    public Builder action(Action action) {
      return actionName(action.wireName());
    }
  }

  /** What devices do with subscriptions. */
  enum Action implements WireEnum {
    /** Wants push messages. */
    SUBSCRIBE,
    /** Wants no push messages any more. */
    UNSUBSCRIBE,
    /** An action that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
