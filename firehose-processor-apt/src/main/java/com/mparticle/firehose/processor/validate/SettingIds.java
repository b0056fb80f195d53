package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the values of settings can be told apart by their ids. */
final class SettingIds implements Check {

  private static final Rule SETTING_ID = Rule.error(
      "setting-id",
      "A setting has an id of its own among the settings that arrive together: those of an interface, and account and"
          + " connection settings");

  @Override
  public List<Rule> rules() {
    return List.of(SETTING_ID);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module
        .sections()
        .flatMap(SettingIds::arrivingTogether)
        .flatMap(SettingIds::duplicates)
        .distinct();
  }

  /** Connection settings arrive among the account settings, subscription settings by themselves. */
  private static Stream<List<SettingsDeclaration>> arrivingTogether(Section section) {
    List<SettingsDeclaration> all = section.settings().values().asList();
    return section.kind() == SectionKind.EVENTS ? Stream.of(all) : all.stream().map(List::of);
  }

  /** An interface that is named twice is the concern of {@link SettingsInterfaces}. */
  private static Stream<Finding> duplicates(List<SettingsDeclaration> together) {
    Set<ClassName> interfaces = new HashSet<>();
    Map<String, String> first = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (SettingsDeclaration settings : together) {
      if (interfaces.add(settings.type())) {
        for (SettingDeclaration setting : settings.settings()) {
          String method = "%s.%s()".formatted(settings.type().simpleName(), setting.method());
          String earlier = first.putIfAbsent(setting.id().value(), method);
          if (earlier != null) {
            findings.add(duplicate(setting, method, earlier));
          }
        }
      }
    }
    return findings.build();
  }

  private static Finding duplicate(SettingDeclaration setting, String method, String earlier) {
    return new Finding(
        SETTING_ID,
        setting.id().position(),
        "%s has the id \"%s\" of %s, and their values arrive together: write another id"
            .formatted(method, setting.id().value(), earlier));
  }
}
