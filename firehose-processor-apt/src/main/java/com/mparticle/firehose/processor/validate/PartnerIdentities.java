package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the permission for the identity by which the partner knows a user. */
final class PartnerIdentities implements Check {

  private static final Pattern TYPE = Pattern.compile("\\p{Alnum}+_\\p{Alnum}+|\\$cookie_sync_id");

  private static final Rule ONE_PARTNER_IDENTITY = Rule.error(
      "one-partner-identity", "@Permissions names at most one @PartnerIdentityPermission");
  private static final Rule PARTNER_IDENTITY_NAME = Rule.suppressibleError(
      "partner-identity-name",
      "A partner identity is named PartnerName_IdentityName, or $cookie_sync_id",
      "customers use the identity under an older name, which can't be changed");

  @Override
  public List<Rule> rules() {
    return List.of(ONE_PARTNER_IDENTITY, PARTNER_IDENTITY_NAME);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    List<IdentityPermission<String>> partner = module.permissions().partner();
    return Stream.concat(
        AtMostOne.check(
            ONE_PARTNER_IDENTITY,
            "@Permissions",
            "@PartnerIdentityPermission",
            partner.stream().map(IdentityPermission::position).toList()),
        partner.stream()
            .filter(identity -> !TYPE.matcher(identity.type().value()).matches())
            .map(PartnerIdentities::misnamed));
  }

  private static Finding misnamed(IdentityPermission<String> identity) {
    return new Finding(
        PARTNER_IDENTITY_NAME,
        identity.type().position(),
        "partner identity \"%s\" is not named PartnerName_IdentityName, in letters and digits: write a name such as Acme_CustomerId, or $cookie_sync_id"
            .formatted(identity.type().value()));
  }
}
