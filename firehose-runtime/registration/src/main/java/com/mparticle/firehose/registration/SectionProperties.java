package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import java.util.List;
import java.util.stream.Stream;

/** The properties of the three sections: events, audiences and data subject requests. */
final class SectionProperties {

  private static final Verdict NEW_TYPE =
      reregistration("mParticle sends it once it has the new registration");
  private static final Verdict DROPPED_TYPE = reregistration(
      "the module skips it from now on, and mParticle sends it until it has the new registration");
  private static final Verdict NEW_AUTHENTICATION =
      breaking("connected customers have not granted access");
  private static final Verdict DROPPED_AUTHENTICATION =
      reregistration("mParticle sends access tokens until it has the new registration");
  private static final Verdict TAKES_EFFECT =
      reregistration("mParticle goes by what is registered");

  private SectionProperties() {}

  static List<Property> rows() {
    return Stream.of(events(), audiences(), bulk(), dsr()).flatMap(List::stream).toList();
  }

  private static List<Property> events() {
    return List.of(
        SettingProperties.list(
            EventProcessingRegistration.class,
            "account_settings",
            EventProcessingRegistration::accountSettings),
        SettingProperties.list(
            EventProcessingRegistration.class,
            "event_connection_settings",
            EventProcessingRegistration::eventConnectionSettings),
        Property.of(
            EventProcessingRegistration.class,
            "supported_event_types",
            EventProcessingRegistration::supportedEventTypeNames,
            none(),
            NEW_TYPE,
            DROPPED_TYPE),
        Property.of(
            EventProcessingRegistration.class,
            "supported_runtime_environments",
            EventProcessingRegistration::supportedRuntimeEnvironmentNames,
            none(),
            NEW_TYPE,
            breaking("customers have connected inputs of that platform")),
        Property.of(
            EventProcessingRegistration.class,
            "supported_system_notification_types",
            EventProcessingRegistration::supportedSystemNotificationTypeNames,
            none(),
            NEW_TYPE,
            DROPPED_TYPE),
        Property.of(
            EventProcessingRegistration.class,
            "max_data_age_hours",
            EventProcessingRegistration::maxDataAgeHours,
            TAKES_EFFECT),
        Property.of(
            EventProcessingRegistration.class,
            "push_messaging_provider_id",
            EventProcessingRegistration::pushMessagingProviderId,
            TAKES_EFFECT),
        Property.of(
            EventProcessingRegistration.class,
            "authentication",
            EventProcessingRegistration::authentication,
            none(),
            NEW_AUTHENTICATION,
            DROPPED_AUTHENTICATION));
  }

  private static List<Property> audiences() {
    return List.of(
        SettingProperties.list(
            AudienceProcessingRegistration.class,
            "account_settings",
            AudienceProcessingRegistration::accountSettings),
        Property.of(
            AudienceProcessingRegistration.class,
            "authentication",
            AudienceProcessingRegistration::authentication,
            none(),
            NEW_AUTHENTICATION,
            DROPPED_AUTHENTICATION),
        Property.of(
            AudienceProcessingRegistration.class,
            "bulk_configuration",
            AudienceProcessingRegistration::bulkConfiguration,
            none(),
            TAKES_EFFECT,
            TAKES_EFFECT),
        SettingProperties.list(
            AudienceProcessingRegistration.class,
            "audience_subscription_settings",
            AudienceProcessingRegistration::audienceSubscriptionSettings));
  }

  private static List<Property> bulk() {
    return List.of(
        Property.of(
            BulkConfiguration.class,
            "bulk_forward_wait_for_messages",
            BulkConfiguration::bulkForwardWaitForMessages,
            TAKES_EFFECT),
        Property.of(
            BulkConfiguration.class,
            "bulk_forward_wait_in_minutes",
            BulkConfiguration::bulkForwardWaitInMinutes,
            TAKES_EFFECT));
  }

  private static List<Property> dsr() {
    return List.of(
        SettingProperties.list(
            DsrProcessingRegistration.class,
            "account_settings",
            DsrProcessingRegistration::accountSettings),
        Property.of(
            DsrProcessingRegistration.class,
            "supported_dsr_types",
            DsrProcessingRegistration::supportedDsrTypeNames,
            none(),
            NEW_TYPE,
            breaking("customers rely on the module for requests that nobody would handle")),
        Property.of(
            DsrProcessingRegistration.class,
            "domain",
            DsrProcessingRegistration::domain,
            TAKES_EFFECT));
  }
}
