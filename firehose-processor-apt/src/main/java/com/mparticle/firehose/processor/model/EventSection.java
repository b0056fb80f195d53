package com.mparticle.firehose.processor.model;

import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.util.List;
import java.util.Optional;

/**
 * The registration for events.
 *
 * @param runtimeEnvironments all of them, if the annotation says so in place of naming them
 * @param allRuntimeEnvironments whether the annotation says so
 * @param eventTypes types that are looked at in the batch
 * @param position the annotation
 */
public record EventSection(
    Located<List<Located<RuntimeEnvironment.Type>>> runtimeEnvironments,
    Located<Boolean> allRuntimeEnvironments,
    Located<List<Located<Event.Type>>> eventTypes,
    Optional<SettingsDeclaration> accountSettings,
    Optional<SettingsDeclaration> connectionSettings,
    Located<Integer> maxDataAgeHours,
    Located<String> pushMessagingProviderId,
    List<OAuth2Declaration> authentication,
    Position position)
    implements Section {

  @Override
  public SectionKind kind() {
    return SectionKind.EVENTS;
  }

  @Override
  public ImmutableMap<ParameterSource, SettingsDeclaration> settings() {
    ImmutableMap.Builder<ParameterSource, SettingsDeclaration> settings = ImmutableMap.builder();
    accountSettings.ifPresent(named -> settings.put(ParameterSource.ACCOUNT_SETTINGS, named));
    connectionSettings.ifPresent(named -> settings.put(ParameterSource.CONNECTION_SETTINGS, named));
    return settings.buildOrThrow();
  }
}
