package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a module registers for events (wire format, "EventProcessingRegistration"). */
@FirehoseValue
@Value.Immutable
public interface EventProcessingRegistration {

  /** Settings that a customer makes for their account; empty where there are none. */
  @JsonProperty("account_settings")
  List<@SkipNulls Setting> accountSettings();

  /** Settings that a customer makes for each connection; empty where there are none. */
  @JsonProperty("event_connection_settings")
  List<@SkipNulls Setting> eventConnectionSettings();

  /**
   * The types of events that it handles; {@link Event.Type#UNKNOWN} for those not known to this
   * version. Empty where there are none.
   */
  default List<Event.Type> supportedEventTypes() {
    return supportedEventTypeNames().stream()
        .map(name -> WireEnum.find(Event.Type.class, name).orElse(Event.Type.UNKNOWN))
        .toList();
  }

  /** Wire names of {@link #supportedEventTypes()}, as received. */
  @JsonProperty("supported_event_types")
  List<@SkipNulls String> supportedEventTypeNames();

  /**
   * The platforms whose events it receives; {@link RuntimeEnvironment.Type#UNKNOWN} for those not
   * known to this version. Empty where there are none.
   */
  default List<RuntimeEnvironment.Type> supportedRuntimeEnvironments() {
    return supportedRuntimeEnvironmentNames().stream()
        .map(name -> WireEnum.find(RuntimeEnvironment.Type.class, name)
            .orElse(RuntimeEnvironment.Type.UNKNOWN))
        .toList();
  }

  /** Wire names of {@link #supportedRuntimeEnvironments()}, as received. */
  @JsonProperty("supported_runtime_environments")
  List<@SkipNulls String> supportedRuntimeEnvironmentNames();

  /**
   * The types of notifications that it handles; {@link SystemNotification.Type#UNKNOWN} for those
   * not known to this version. Empty where there are none.
   */
  default List<SystemNotification.Type> supportedSystemNotificationTypes() {
    return supportedSystemNotificationTypeNames().stream()
        .map(name -> WireEnum.find(SystemNotification.Type.class, name)
            .orElse(SystemNotification.Type.UNKNOWN))
        .toList();
  }

  /** Wire names of {@link #supportedSystemNotificationTypes()}, as received. */
  @JsonProperty("supported_system_notification_types")
  List<@SkipNulls String> supportedSystemNotificationTypeNames();

  /** The greatest age of events that it receives, in hours; -1: any age. */
  @Value.Default
  @JsonProperty("max_data_age_hours")
  default int maxDataAgeHours() {
    return 24;
  }

  /** The push provider whose push messages it handles. */
  @JsonProperty("push_messaging_provider_id")
  Optional<String> pushMessagingProviderId();

  /** How mParticle gets access to the partner's API. */
  @JsonProperty("authentication")
  Optional<AuthenticationConfiguration> authentication();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EventProcessingRegistration}. */
  class Builder extends ImmutableEventProcessingRegistration.Builder {

    /** Adds to {@link EventProcessingRegistration#supportedEventTypes()}. */
    public Builder addSupportedEventTypes(Event.Type... types) {
      for (Event.Type type : types) {
        addSupportedEventTypeNames(type.wireName());
      }
      return this;
    }

    /** Adds to {@link EventProcessingRegistration#supportedRuntimeEnvironments()}. */
    public Builder addSupportedRuntimeEnvironments(RuntimeEnvironment.Type... types) {
      for (RuntimeEnvironment.Type type : types) {
        addSupportedRuntimeEnvironmentNames(type.wireName());
      }
      return this;
    }

    /** Adds to {@link EventProcessingRegistration#supportedSystemNotificationTypes()}. */
    public Builder addSupportedSystemNotificationTypes(SystemNotification.Type... types) {
      for (SystemNotification.Type type : types) {
        addSupportedSystemNotificationTypeNames(type.wireName());
      }
      return this;
    }
  }
}
