package com.mparticle.firehose.processor.validate;

import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;

/** All checks of a module's declaration. */
public final class Checks {

  private static final ImmutableList<Check> ALL = ImmutableList.of(
      new ModuleClass(),
      new Sections(),
      new HandlerMethods(),
      new OverriddenHandlers(),
      new HandledTypes(),
      new AllTypes(),
      new HandlerParameters(),
      new EventParameters(),
      new HandlerReturns(),
      new BatchStates(),
      new HandlerThrows(),
      new UnknownConstants(),
      new EventPermissions(),
      new EventRegistration(),
      new EventTypes(),
      new PermissionUse(),
      new PartnerIdentities(),
      new Authentication(),
      new BulkConfigurations(),
      new DataSubjectRequests(),
      new SettingsInterfaces(),
      new SettingIds(),
      new SettingMethods(),
      new SettingRanges(),
      new SettingDefaults(),
      new SettingFlags());

  private Checks() {}

  /** Returns all findings about a module. */
  public static List<Finding> findingsOf(ModuleDeclaration module) {
    return ALL.stream().flatMap(check -> check.check(module)).toList();
  }

  /** Returns the rules of this package, in the order in which they are checked. */
  public static List<Rule> rules() {
    return ALL.stream().flatMap(check -> check.rules().stream()).toList();
  }
}
