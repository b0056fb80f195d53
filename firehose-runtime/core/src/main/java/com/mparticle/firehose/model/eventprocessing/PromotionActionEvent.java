package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The user saw or clicked a promotion (wire format, "PromotionActionEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface PromotionActionEvent extends Event {

  @Override
  default Type type() {
    return Type.PROMOTION_ACTION;
  }

  /** What was done; {@link Action#UNKNOWN} where absent or not known to this version. */
  default Action action() {
    return WireEnum.of(Action.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** The promotions; empty where there are none. */
  @JsonProperty("promotions")
  List<@SkipNulls Promotion> promotions();

  /** Values meant for single partners, by {@code Module.flag}; empty where there are none. */
  @Value.Redacted
  @JsonProperty("custom_flags")
  Map<String, @SkipNulls String> customFlags();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds promotion action events. */
  class Builder extends ImmutablePromotionActionEvent.Builder {

    /** Sets {@link PromotionActionEvent#action()}. */
    public Builder action(Action action) {
      return actionName(action.wireName());
    }
  }

  /** What users do with promotions. */
  enum Action implements WireEnum {
    /** No action, or one that this version does not know. */
    UNKNOWN,
    /** Seen. */
    VIEW,
    /** Clicked. */
    CLICK;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
