package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.CountedByFilter;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.consent.ConsentState;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Account;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A batch of events of one user (wire format, "EventProcessingRequest"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface EventProcessingRequest extends Message {

  @Override
  default Type type() {
    return Type.EVENT_PROCESSING_REQUEST;
  }

  /** Identifies the batch at the client that reported it. */
  @JsonProperty("source_id")
  Optional<String> sourceId();

  /** The account at the partner that the data is for, with its settings. */
  @JsonProperty("account")
  Optional<Account> account();

  /** The user's identities at partners; empty where there are none. */
  @RequiresIdentityPermission(PartnerIdentity.class)
  @JsonProperty("partner_identities")
  List<@SkipNulls PartnerIdentity> partnerIdentities();

  /** The user's identities; empty where there are none. */
  @RequiresIdentityPermission(UserIdentity.class)
  @JsonProperty("user_identities")
  List<@SkipNulls UserIdentity> userIdentities();

  /** The user's attributes by name; empty where there are none. */
  @RequiresPermission(Permission.USER_ATTRIBUTES)
  @Value.Redacted
  @JsonProperty("user_attributes")
  Map<String, @SkipNulls String> userAttributes();

  /** The user's attributes that have lists as values, by name; empty where there are none. */
  @RequiresPermission(Permission.USER_ATTRIBUTES)
  @Value.Redacted
  @JsonProperty("user_attribute_lists")
  Map<String, @SkipNulls List<String>> userAttributeLists();

  /** The device and app that the batch comes from. */
  @JsonProperty("runtime_environment")
  Optional<RuntimeEnvironment> runtimeEnvironment();

  /** Values that other partners left for this one, by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("integration_attributes")
  Map<String, @SkipNulls String> integrationAttributes();

  /** The events, in the order in which they were received; empty in verification requests. */
  @JsonProperty("events")
  List<@SkipNulls Event> events();

  /** How the data reached mParticle, such as {@code native} or {@code server_to_server}. */
  @JsonProperty("source_channel")
  Optional<String> sourceChannel();

  /** Identifies this installation of the app. */
  @RequiresPermission(Permission.DEVICE_APPLICATION_STAMP)
  @Value.Redacted
  @JsonProperty("device_application_stamp")
  Optional<String> deviceApplicationStamp();

  /** What the user consented to. */
  @RequiresPermission(Permission.CONSENT_STATE)
  @JsonProperty("consent_state")
  Optional<ConsentState> consentState();

  /** What changed about the user apart from events; empty where nothing did. */
  @JsonProperty("system_notifications")
  List<@SkipNulls SystemNotification> systemNotifications();

  /** mParticle's id of the user. */
  @RequiresPermission(Permission.MPID)
  @Value.Redacted
  @JsonProperty("mpid")
  Optional<String> mpid();

  /** Where in mParticle's platform the batch comes from. */
  @RequiresPermission(Permission.PLATFORM_FIELDS)
  @JsonProperty("platform_fields")
  Optional<PlatformFields> platformFields();

  /**
   * How many events the message held that are not among {@link #events()}, because the processor
   * that it is for does not handle their types; zero unless it was read for a processor.
   */
  @CountedByFilter
  @Value.Auxiliary
  @Value.Default
  default int skippedEventCount() {
    return 0;
  }

  /**
   * How many notifications the message held that are not among {@link #systemNotifications()},
   * because the processor that it is for does not handle their types; zero unless it was read for a
   * processor.
   */
  @CountedByFilter
  @Value.Auxiliary
  @Value.Default
  default int skippedSystemNotificationCount() {
    return 0;
  }

  /** The first identity of the user that has a type; absent where there is none. */
  @RequiresIdentityPermission(UserIdentity.class)
  default Optional<UserIdentity> userIdentity(UserIdentity.Type type) {
    return UserIdentity.find(type, userIdentities());
  }

  /** The first identity of the user that has a type and an encoding; absent where there is none. */
  @RequiresIdentityPermission(UserIdentity.class)
  default Optional<UserIdentity> userIdentity(UserIdentity.Type type, Identity.Encoding encoding) {
    return UserIdentity.find(type, encoding, userIdentities());
  }

  /** The first identity of the device that has a type; absent where there is none. */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(DeviceIdentity.Type type) {
    return runtimeEnvironment().isPresent()
        ? runtimeEnvironment().get().deviceIdentity(type)
        : Optional.empty();
  }

  /**
   * The first identity of the device that has a type and an encoding; absent where there is none.
   */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(
      DeviceIdentity.Type type, Identity.Encoding encoding) {
    return runtimeEnvironment().isPresent()
        ? runtimeEnvironment().get().deviceIdentity(type, encoding)
        : Optional.empty();
  }

  /**
   * The first identity of the user at a partner that has a name; absent where there is none.
   *
   * @param name such as {@code PartnerName_IdentityName}
   */
  @RequiresIdentityPermission(PartnerIdentity.class)
  default Optional<PartnerIdentity> partnerIdentity(String name) {
    return PartnerIdentity.find(name, partnerIdentities());
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds batches. */
  class Builder extends ImmutableEventProcessingRequest.Builder
      implements EnvelopeBuilder<Builder> {}
}
