package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Where in mParticle's platform a batch comes from (wire format, "PlatformFields"). */
@FirehoseValue
@Value.Immutable
public interface PlatformFields {

  /** Identifies the customer's account. */
  @JsonProperty("mp_account_id")
  OptionalLong mpAccountId();

  /** Name of the customer's account. */
  @JsonProperty("mp_account_name")
  Optional<String> mpAccountName();

  /** Identifies the workspace within the account. */
  @JsonProperty("workspace_id")
  OptionalLong workspaceId();

  /** Name of the workspace. */
  @JsonProperty("workspace_name")
  Optional<String> workspaceName();

  /** Name of the input that the data came in by. */
  @JsonProperty("input_name")
  Optional<String> inputName();

  /** Name of the app. */
  @JsonProperty("app_name")
  Optional<String> appName();

  /** Version of the app. */
  @JsonProperty("app_version")
  Optional<String> appVersion();

  /** Identifies the data plan that the batch was checked against. */
  @JsonProperty("dataplan_id")
  Optional<String> dataplanId();

  /** Name of the data plan. */
  @JsonProperty("dataplan_name")
  Optional<String> dataplanName();

  /** Version of the data plan, from 1. */
  @JsonProperty("dataplan_version")
  OptionalInt dataplanVersion();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds platform fields. */
  class Builder extends ImmutablePlatformFields.Builder {}
}
