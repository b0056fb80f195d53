package com.mparticle.firehose.processor.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * The registration for audiences.
 *
 * @param position the annotation
 */
public record AudienceSection(
    Optional<SettingsDeclaration> accountSettings,
    Optional<SettingsDeclaration> subscriptionSettings,
    List<Bulk> bulkConfiguration,
    List<OAuth2Declaration> authentication,
    Position position)
    implements Section {

  @Override
  public SectionKind kind() {
    return SectionKind.AUDIENCES;
  }

  @Override
  public ImmutableMap<ParameterSource, SettingsDeclaration> settings() {
    ImmutableMap.Builder<ParameterSource, SettingsDeclaration> settings = ImmutableMap.builder();
    accountSettings.ifPresent(named -> settings.put(ParameterSource.ACCOUNT_SETTINGS, named));
    subscriptionSettings.ifPresent(
        named -> settings.put(ParameterSource.SUBSCRIPTION_SETTINGS, named));
    return settings.buildOrThrow();
  }

  /**
   * When mParticle sends membership changes; values that are not written are absent.
   *
   * @param position the annotation
   */
  public record Bulk(
      Optional<Located<Integer>> waitForMessages,
      Optional<Located<Integer>> waitInMinutes,
      Position position) {}
}
