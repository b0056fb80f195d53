package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a module registers for events can reach it. */
final class EventRules {

  private static final String PATH = "event_processing_registration";
  private static final String TYPES = PATH + ".supported_event_types";

  private final Findings findings;

  EventRules(Findings findings) {
    this.findings = findings;
  }

  void check(EventProcessingRegistration events, ModuleRegistrationResponse registration) {
    if (events.supportedRuntimeEnvironmentNames().isEmpty()) {
      findings.error(
          "no-runtime-environments",
          PATH + ".supported_runtime_environments",
          "a module that registers no platform may get nothing");
    }
    if (events.supportedEventTypeNames().isEmpty()
        && events.supportedSystemNotificationTypeNames().isEmpty()) {
      findings.error("no-types", PATH, "no type of events or notifications is registered");
    }
    checkOnce(
        "duplicate-runtime-environment",
        events.supportedRuntimeEnvironmentNames(),
        PATH + ".supported_runtime_environments");
    checkOnce("duplicate-type", events.supportedEventTypeNames(), TYPES);
    int hours = events.maxDataAgeHours();
    if (hours != -1 && hours <= 0) {
      findings.error(
          "max-data-age",
          PATH + ".max_data_age_hours",
          "is " + hours + ", but a positive number of hours is expected, or -1 for any age");
    }
    checkTypes(events, Asked.by(registration));
    events
        .authentication()
        .ifPresent(how -> new AuthenticationRules(findings).check(how, PATH + ".authentication"));
  }

  private void checkOnce(String rule, List<String> names, String path) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        findings.warning(rule, path, name + " is named twice");
      }
    }
  }

  private void checkTypes(EventProcessingRegistration events, Asked asked) {
    for (Event.Type type : events.supportedEventTypes()) {
      ModelConstants.permission(type)
          .filter(permission -> !asked.allows(permission))
          .ifPresent(permission -> unpermitted(type, "the permission " + permission.wireFlag()));
      ModelConstants.identity(type)
          .filter(kind -> asked.identities(kind).isEmpty())
          .ifPresent(kind -> unpermitted(
              type, "a permission for a " + kind.name().toLowerCase(Locale.ROOT) + " identity"));
    }
    if (events.pushMessagingProviderId().orElse("").isBlank()) {
      if (events.supportedEventTypes().contains(Event.Type.PUSH_MESSAGE_RECEIPT)) {
        findings.error(
            "push-provider", TYPES, "push_message_receipt needs push_messaging_provider_id");
      }
      if (events.supportedEventTypes().contains(Event.Type.PUSH_MESSAGE_OPEN)) {
        findings.warning(
            "push-provider-open",
            TYPES,
            "push_message_open without push_messaging_provider_id may not arrive");
      }
    }
  }

  private void unpermitted(Event.Type type, String needed) {
    findings.error("unpermitted-event-type", TYPES, type.wireName() + " needs " + needed);
  }
}
