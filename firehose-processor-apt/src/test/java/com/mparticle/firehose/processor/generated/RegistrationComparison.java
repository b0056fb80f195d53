package com.mparticle.firehose.processor.generated;

import com.google.common.collect.ImmutableSortedSet;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a registration with what a module was planned to register. */
final class RegistrationComparison {

  private final ModulePlan module;
  private final ModuleRegistrationResponse registration;

  RegistrationComparison(ModulePlan module, ModuleRegistrationResponse registration) {
    this.module = module;
    this.registration = registration;
  }

  /** Returns the first difference. */
  Optional<Problem> problem() {
    Map<String, Object> planned = planned();
    Map<String, Object> registered = registered();
    return planned.equals(registered)
        ? Optional.empty()
        : Optional.of(new Problem(
            "the registration is not as planned",
            "\nexpected: " + planned + "\nfound:    " + registered));
  }

  private Map<String, Object> planned() {
    Map<String, Object> planned = new LinkedHashMap<>();
    planned.put("name", module.name);
    planned.put("version", module.version);
    planned.put("description", module.description);
    for (Section section : module.sections) {
      module
          .settings
          .getOrDefault(section, Map.of())
          .forEach((given, settings) -> planned.put(
              section + " " + given,
              settings.all().stream().map(SettingPlan::id).toList()));
    }
    for (Hook hook : List.of(Hook.EVENT, Hook.NOTIFICATION, Hook.DSR)) {
      planned.put(
          hook.name(),
          names(module.handlers(hook).stream().flatMap(handler -> handler.types.stream())));
    }
    return planned;
  }

  private Map<String, Object> registered() {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("name", registration.name().orElse(""));
    found.put("version", registration.version().orElse(""));
    found.put("description", registration.description().orElse(""));
    Optional<EventProcessingRegistration> events = registration.eventProcessingRegistration();
    events.ifPresent(section -> {
      putSettings(found, "EVENTS ACCOUNT", section.accountSettings());
      putSettings(found, "EVENTS CONNECTION", section.eventConnectionSettings());
    });
    Optional<AudienceProcessingRegistration> audiences =
        registration.audienceProcessingRegistration();
    audiences.ifPresent(section -> {
      putSettings(found, "AUDIENCES ACCOUNT", section.accountSettings());
      putSettings(found, "AUDIENCES SUBSCRIPTION_SETTINGS", section.audienceSubscriptionSettings());
    });
    Optional<DsrProcessingRegistration> dsr = registration.dsrProcessingRegistration();
    dsr.ifPresent(section -> putSettings(found, "DSR ACCOUNT", section.accountSettings()));
    found.put(
        "EVENT",
        names(events.stream()
            .flatMap(section -> section.supportedEventTypes().stream())
            .map(Enum::name)));
    found.put(
        "NOTIFICATION",
        names(events.stream()
            .flatMap(section -> section.supportedSystemNotificationTypes().stream())
            .map(Enum::name)));
    found.put(
        "DSR",
        names(dsr.stream()
            .flatMap(section -> section.supportedDsrTypes().stream())
            .map(DsrProcessingRequest.Type::name)));
    return found;
  }

  private static void putSettings(Map<String, Object> found, String name, List<Setting> settings) {
    if (!settings.isEmpty()) {
      found.put(name, settings.stream().map(setting -> setting.id().orElse("")).toList());
    }
  }

  private static ImmutableSortedSet<String> names(Stream<String> names) {
    return names.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
