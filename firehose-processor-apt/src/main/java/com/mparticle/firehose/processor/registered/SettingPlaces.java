package com.mparticle.firehose.processor.registered;

import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.registration.RegistrationPath.Step;
import java.util.List;
import java.util.Optional;

/** Finds the places in settings interfaces that the settings of a registration are made from. */
final class SettingPlaces {

  private static final ImmutableMap<String, ParameterSource> LISTS = ImmutableMap.of(
      "account_settings", ParameterSource.ACCOUNT_SETTINGS,
      "event_connection_settings", ParameterSource.CONNECTION_SETTINGS,
      "audience_subscription_settings", ParameterSource.SUBSCRIPTION_SETTINGS);

  private SettingPlaces() {}

  /** Returns the place of a step that is a list of settings, or of what is in one. */
  static Position find(Section section, List<Step> steps) {
    Optional<SettingsDeclaration> settings =
        Optional.ofNullable(section.settings().get(LISTS.get(steps.get(0).property())));
    return settings
        .flatMap(named -> named.settings().stream()
            .filter(setting ->
                steps.get(0).currentKey().filter(setting.id().value()::equals).isPresent())
            .findFirst())
        .map(setting -> property(setting, steps.get(steps.size() - 1).property()))
        .or(() -> settings.map(SettingsDeclaration::position))
        .orElse(section.position());
  }

  private static Position property(SettingDeclaration setting, String property) {
    return switch (property) {
      case "id" ->
        setting.id().value().equals(setting.method())
            ? setting.methodPosition()
            : setting.id().position();
      case "name" -> setting.name().position();
      case "description" -> setting.description().position();
      case "visible" -> setting.visible().position();
      case "confidential" -> setting.confidential().position();
      case "checked" -> setting.checked().position();
      case "default_value" -> written(setting.defaultValue(), setting);
      case "min_value" -> written(setting.min(), setting);
      case "max_value" -> written(setting.max(), setting);
      default -> setting.methodPosition();
    };
  }

  private static Position written(
      Optional<? extends Located<?>> value, SettingDeclaration setting) {
    return value.isPresent() ? value.get().position() : setting.position();
  }
}
