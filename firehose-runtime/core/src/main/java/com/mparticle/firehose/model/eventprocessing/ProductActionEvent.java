package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The user did something with products, such as buying them (wire format, "ProductActionEvent").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface ProductActionEvent extends Event {

  @Override
  default Type type() {
    return Type.PRODUCT_ACTION;
  }

  /** What was done; {@link Action#UNKNOWN} where absent or not known to this version. */
  default Action action() {
    return WireEnum.of(Action.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** Identifies the purchase or refund. */
  @JsonProperty("transaction_id")
  Optional<String> transactionId();

  /** The shop or channel in which it happened. */
  @JsonProperty("affiliation")
  Optional<String> affiliation();

  /** Amount of the whole transaction, in {@link #currencyCode()}. */
  @JsonProperty("total_amount")
  Optional<BigDecimal> totalAmount();

  /** Tax, in {@link #currencyCode()}. */
  @JsonProperty("tax_amount")
  Optional<BigDecimal> taxAmount();

  /** Cost of shipping, in {@link #currencyCode()}. */
  @JsonProperty("shipping_amount")
  Optional<BigDecimal> shippingAmount();

  /** Currency of the amounts, such as {@code USD}. */
  @JsonProperty("currency_code")
  Optional<String> currencyCode();

  /** Coupon for the whole transaction. */
  @JsonProperty("coupon_code")
  Optional<String> couponCode();

  /** The products; empty where there are none. */
  @JsonProperty("products")
  List<@SkipNulls Product> products();

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** Values meant for single partners, by {@code Module.flag}; empty where there are none. */
  @Value.Redacted
  @JsonProperty("custom_flags")
  Map<String, @SkipNulls String> customFlags();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds product action events. */
  class Builder extends ImmutableProductActionEvent.Builder {

    /** Sets {@link ProductActionEvent#action()}. */
    public Builder action(Action action) {
      return actionName(action.wireName());
    }
  }

  /** What users do with products. */
  enum Action implements WireEnum {
    /** Put on a wish list. */
    ADD_TO_WISHLIST,
    /** Taken off a wish list. */
    REMOVE_FROM_WISH_LIST,
    /** Put in the cart. */
    ADD_TO_CART,
    /** Taken out of the cart. */
    REMOVE_FROM_CART,
    /** Began to check out. */
    CHECKOUT,
    /** Bought. */
    PURCHASE,
    /** Returned for a refund. */
    REFUND,
    /** Chose an option while checking out. */
    CHECKOUT_OPTION,
    /** Clicked. */
    CLICK,
    /** Looked at in detail. */
    VIEW_DETAIL,
    /** An action that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
