package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A product that the user saw, or did something with (wire format, "Product"). */
@FirehoseValue
@Value.Immutable
public interface Product {

  /** Identifies the product, such as its stock keeping unit. */
  @JsonProperty("id")
  Optional<String> id();

  /** Name of the product. */
  @JsonProperty("name")
  Optional<String> name();

  /** Brand of the product. */
  @JsonProperty("brand")
  Optional<String> brand();

  /** Category of the product. */
  @JsonProperty("category")
  Optional<String> category();

  /** Variant of the product, such as its colour. */
  @JsonProperty("variant")
  Optional<String> variant();

  /** Place of the product in the list that it was shown in. */
  @JsonProperty("position")
  OptionalInt position();

  /** Price of one unit, in the currency of the event. */
  @JsonProperty("price")
  Optional<BigDecimal> price();

  /** Number of units; may be a fraction. */
  @JsonProperty("quantity")
  Optional<BigDecimal> quantity();

  /** Coupon for this product. */
  @JsonProperty("coupon_code")
  Optional<String> couponCode();

  /** Amount for all units, in the currency of the event. */
  @JsonProperty("total_amount")
  Optional<BigDecimal> totalAmount();

  /** Attributes of the product by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds products. */
  class Builder extends ImmutableProduct.Builder {}
}
