package com.mparticle.firehose.processor.registered;

import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.processor.report.Rule;

/** The rules of this package. */
public final class RegisteredRules {

  static final Rule REGISTERED_FILE = Rule.error(
      "registered-file",
      "The option firehose.registered names a file with the registration that mParticle has, or a folder of such files");
  static final Rule NOT_REGISTERED =
      Rule.note("not-registered", "The folder of firehose.registered has a file for the module");
  static final Rule BREAKING_CHANGE = Rule.error(
      "breaking-change",
      "What changed since a module was registered can be followed by mParticle and customers, or is accepted");
  static final Rule ACCEPTED_CHANGE = Rule.warning(
      "accepted-change",
      "Each accepted change is a breaking one",
      "another version of the module needs it");
  static final Rule REGISTRATION_OUTDATED = Rule.warning(
      "registration-outdated",
      "The registration of a module is the one that mParticle has",
      "the module is not deployed yet");
  static final Rule COSMETIC_CHANGE =
      Rule.note("cosmetic-change", "The texts of a module are those that mParticle has");

  private RegisteredRules() {}

  /** Returns all of them. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        REGISTERED_FILE,
        NOT_REGISTERED,
        BREAKING_CHANGE,
        ACCEPTED_CHANGE,
        REGISTRATION_OUTDATED,
        COSMETIC_CHANGE);
  }
}
