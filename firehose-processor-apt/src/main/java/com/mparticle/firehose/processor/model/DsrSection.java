package com.mparticle.firehose.processor.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * The registration for data subject requests.
 *
 * @param position the annotation
 */
public record DsrSection(
    Located<String> domain, Optional<SettingsDeclaration> accountSettings, Position position)
    implements Section {

  @Override
  public SectionKind kind() {
    return SectionKind.DSR;
  }

  @Override
  public ImmutableMap<ParameterSource, SettingsDeclaration> settings() {
    return accountSettings
        .map(named -> ImmutableMap.of(ParameterSource.ACCOUNT_SETTINGS, named))
        .orElse(ImmutableMap.of());
  }

  /** Returns none: data subject requests need no access to the partner's API. */
  @Override
  public List<OAuth2Declaration> authentication() {
    return List.of();
  }
}
