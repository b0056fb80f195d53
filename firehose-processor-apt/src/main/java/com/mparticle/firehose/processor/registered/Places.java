package com.mparticle.firehose.processor.registered;

import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.registration.Difference;
import com.mparticle.firehose.registration.RegistrationPath.Step;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places in the source of a module that its registration is made from. What the source no
 * longer has is at the annotation that would have it.
 */
final class Places {

  private static final ImmutableMap<String, SectionKind> SECTIONS = ImmutableMap.of(
      "event_processing_registration", SectionKind.EVENTS,
      "audience_processing_registration", SectionKind.AUDIENCES,
      "dsr_processing_registration", SectionKind.DSR);

  private static final ImmutableMap<String, HandlerKind> HANDLED = ImmutableMap.of(
      "supported_event_types", HandlerKind.EVENT_HANDLER,
      "supported_system_notification_types", HandlerKind.NOTIFICATION_HANDLER,
      "supported_dsr_types", HandlerKind.DSR_HANDLER);

  private final ModuleDeclaration module;

  Places(ModuleDeclaration module) {
    this.module = module;
  }

  /** Returns the place that caused a difference. */
  Position of(Difference difference) {
    List<Step> steps = difference.path().steps();
    String top = difference.sections().isEmpty()
        ? steps.get(0).property()
        : difference.sections().get(0);
    List<Step> within = steps.subList(1, steps.size());
    return switch (top) {
      case "name" -> module.name().position();
      case "version" -> module.version().position();
      case "description" -> module.description().position();
      case "permissions" -> permission(within);
      default ->
        Optional.ofNullable(SECTIONS.get(top))
            .flatMap(module::section)
            .map(section -> within.isEmpty() ? section.position() : inSection(section, within))
            .orElse(module.position());
    };
  }

  private Position permission(List<Step> steps) {
    PermissionsDeclaration permissions = module.permissions();
    return switch (steps.get(0).property()) {
      case "user_identities" -> identity(permissions.user(), steps);
      case "device_identities" -> identity(permissions.device(), steps);
      case "partner_identities" -> identity(permissions.partner(), steps);
      default ->
        permissions.allow().stream()
            .filter(allowed -> allowed.value().wireFlag().equals(steps.get(0).property()))
            .map(Located::position)
            .findFirst()
            .orElse(permissions.position());
    };
  }

  private <T> Position identity(List<IdentityPermission<T>> identities, List<Step> steps) {
    Optional<String> type = steps.get(0).currentKey();
    return identities.stream()
        .filter(identity -> type.filter(nameOf(identity.type().value())::equals).isPresent())
        .map(identity -> property(identity, steps))
        .findFirst()
        .orElse(module.permissions().position());
  }

  private static Position property(IdentityPermission<?> identity, List<Step> steps) {
    return switch (steps.get(steps.size() - 1).property()) {
      case "encoding" -> identity.encoding().position();
      case "required" -> identity.position();
      default -> identity.type().position();
    };
  }

  private Position inSection(Section section, List<Step> steps) {
    Step step = steps.get(0);
    if (step.property().endsWith("_settings")) {
      return SettingPlaces.find(section, steps);
    }
    if (step.property().equals("authentication")) {
      return section.authentication().stream()
          .findFirst()
          .map(oauth2 -> oauth2.position())
          .orElse(section.position());
    }
    HandlerKind kind = HANDLED.get(step.property());
    if (kind != null) {
      return handled(kind, step).orElse(section.position());
    }
    if (section instanceof EventSection events) {
      return inEvents(events, step);
    }
    return section instanceof DsrSection dsr ? dsr.domain().position() : bulk(section);
  }

  private static Position inEvents(EventSection events, Step step) {
    return switch (step.property()) {
      case "supported_runtime_environments" ->
        events.runtimeEnvironments().value().stream()
            .filter(type -> isNamed(type.value(), step))
            .map(Located::position)
            .findFirst()
            .orElse(events.runtimeEnvironments().position());
      case "max_data_age_hours" -> events.maxDataAgeHours().position();
      default -> events.pushMessagingProviderId().position();
    };
  }

  private static Position bulk(Section section) {
    return section instanceof AudienceSection audiences
        ? audiences.bulkConfiguration().stream()
            .findFirst()
            .map(AudienceSection.Bulk::position)
            .orElse(section.position())
        : section.position();
  }

  private Optional<Position> handled(HandlerKind kind, Step step) {
    return module.handlers(kind).stream()
        .map(Handler::types)
        .flatMap(List::stream)
        .filter(type -> isNamed(type.value(), step))
        .map(Located::position)
        .findFirst();
  }

  private static boolean isNamed(Object constant, Step step) {
    return step.currentKey().filter(nameOf(constant)::equals).isPresent();
  }

  /** Returns the name of a type in messages. */
  private static String nameOf(Object type) {
    return type instanceof WireEnum constant ? constant.wireName() : type.toString();
  }
}
