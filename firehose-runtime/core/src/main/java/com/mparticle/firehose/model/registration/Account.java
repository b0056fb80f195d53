package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A customer's account with the partner (wire format, "Account"). */
@FirehoseValue
@Value.Immutable
public interface Account {

  /** Identifies the account. */
  @JsonProperty("account_id")
  OptionalLong accountId();

  /** The account settings by id; empty where there are none. */
  @Value.Redacted
  @JsonProperty("account_settings")
  Map<String, @SkipNulls String> accountSettings();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Account}. */
  class Builder extends ImmutableAccount.Builder {}
}
