package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.processor.report.Rule;

/** The rules of this package. */
public final class AccessRules {

  static final Rule UNPERMITTED_READ = Rule.suppressibleError(
      "unpermitted-read",
      "The code of a module reads only what its permissions let mParticle send",
      "the data comes from elsewhere, or may be missing");
  static final Rule UNREGISTERED_READ = Rule.suppressibleError(
      "unregistered-read",
      "The code of a module looks only for events, notifications and runtime environments that it is registered for",
      "the data comes from elsewhere, or may be missing");
  static final Rule UNUSED_PERMISSION = Rule.warning(
      "unused-permission",
      "A module reads what each of its permissions lets mParticle send",
      "code reads it that is not compiled with the module");
  static final Rule UNUSED_IDENTITY_PERMISSION = Rule.warning(
      "unused-identity-permission",
      "A module looks for the identities that it asks for",
      "code reads it that is not compiled with the module");

  static final Rule UNUSED_SETTING = Rule.warning(
      "unused-setting",
      "A module reads the settings that customers are asked for",
      "code reads it that is not compiled with the module");

  static final Rule UNANNOTATED_HANDLER = Rule.warning(
      "unannotated-handler",
      "A method that takes what handlers take has a handler annotation, or is called",
      "code calls it that is not compiled with the module");

  private AccessRules() {}

  /** Returns all of them. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        UNPERMITTED_READ,
        UNREGISTERED_READ,
        UNUSED_PERMISSION,
        UNUSED_IDENTITY_PERMISSION,
        UNUSED_SETTING,
        UNANNOTATED_HANDLER);
  }
}
