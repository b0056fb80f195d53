package com.mparticle.firehose.registration;

import java.util.List;
import java.util.stream.Stream;

/** The table of all properties of a registration, with what their changes mean. */
final class Properties {

  private static final List<Property> ALL = Stream.of(
          ModuleProperties.rows(),
          PermissionProperties.rows(),
          SectionProperties.rows(),
          SettingProperties.rows(),
          AuthenticationProperties.rows())
      .flatMap(List::stream)
      .toList();

  private Properties() {}

  static List<Property> all() {
    return ALL;
  }
}
