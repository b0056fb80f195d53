package com.mparticle.firehose.processor.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** A registration for messages of one kind. */
public sealed interface Section permits EventSection, AudienceSection, DsrSection {

  /** What it registers for. */
  SectionKind kind();

  /**
   * The settings interfaces that it names, by what a handler's parameter of their type is given.
   */
  ImmutableMap<ParameterSource, SettingsDeclaration> settings();

  /** How mParticle gets access to the partner's API. */
  List<OAuth2Declaration> authentication();

  /** The annotation. */
  Position position();
}
