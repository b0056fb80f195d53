package com.mparticle.firehose.processor.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** A registration for messages of one kind. */
public sealed interface Section permits EventSection, AudienceSection, DsrSection {

  /** Returns what it registers for. */
  SectionKind kind();

  /**
   * Returns the settings interfaces that it names, by what a handler's parameter of their type is
   * given.
   */
  ImmutableMap<ParameterSource, SettingsDeclaration> settings();

  /** Returns how mParticle gets access to the partner's API. */
  List<OAuth2Declaration> authentication();

  /** Returns the position of the annotation. */
  Position position();
}
