package com.mparticle.firehose.processor.validate;

import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.OAuth2Declaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that no annotation names the constant that represents what this version does not know. */
final class UnknownConstants implements Check {

  private static final Rule UNKNOWN_TYPE = Rule.error(
      "unknown-type",
      "No annotation names UNKNOWN, except as a runtime environment, which mParticle offers");

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN_TYPE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Streams.concat(
            module.handlers().stream().flatMap(handler -> handler.types().stream()),
            module.events().stream().flatMap(section -> section.eventTypes().value().stream()),
            identities(module.permissions()),
            encodings(module.permissions()),
            module
                .sections()
                .map(Section::authentication)
                .flatMap(List::stream)
                .flatMap(UnknownConstants::access))
        .filter(constant -> isUnknown(constant.value()))
        .map(constant -> new Finding(
            UNKNOWN_TYPE,
            constant.position(),
            "%s represents what this version of the SDK does not know, and can't be requested: write another %s"
                .formatted(
                    Phrases.constant(constant.value()), Phrases.enumName(constant.value()))));
  }

  /** Returns whether a constant represents all that this version does not know. */
  static boolean isUnknown(Enum<?> constant) {
    return constant.name().equals("UNKNOWN");
  }

  private static Stream<Located<? extends Enum<?>>> identities(PermissionsDeclaration permissions) {
    return Stream.concat(
        permissions.user().stream().map(IdentityPermission::type),
        permissions.device().stream().map(IdentityPermission::type));
  }

  private static Stream<Located<? extends Enum<?>>> encodings(PermissionsDeclaration permissions) {
    return Stream.of(permissions.user(), permissions.device(), permissions.partner())
        .flatMap(List::stream)
        .map(IdentityPermission::encoding);
  }

  private static Stream<Located<? extends Enum<?>>> access(OAuth2Declaration oauth2) {
    return Stream.of(oauth2.grantType(), oauth2.accessTokenType());
  }
}
