package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The app failed or reported an error (wire format, "ErrorEvent").
 *
 * <p>The order is written out because Jackson takes {@code isCrash} for a getter of {@code crash},
 * and would put it last.
 */
@FirehoseValue
@Value.Immutable
@JsonPropertyOrder({
  "type",
  "id",
  "timestamp_ms",
  "source_id",
  "session_id",
  "location",
  "message",
  "is_crash"
})
public non-sealed interface ErrorEvent extends Event {

  @Override
  default Type type() {
    return Type.ERROR;
  }

  /** What the error says of itself. */
  @Value.Redacted
  @JsonProperty("message")
  Optional<String> message();

  /** Whether the error ended the app. */
  @JsonProperty("is_crash")
  Optional<Boolean> isCrash();

  /** The calls that led to the error, one per line. */
  @Value.Redacted
  @JsonProperty("stack_trace")
  Optional<String> stackTrace();

  /** What the app did before, oldest first; empty where nothing was recorded. */
  @Value.Redacted
  @JsonProperty("breadcrumbs")
  List<@SkipNulls String> breadcrumbs();

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds error events. */
  class Builder extends ImmutableErrorEvent.Builder {}
}
