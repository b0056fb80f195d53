package com.mparticle.firehose.processor.validate;

import com.google.common.net.InternetDomainName;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the registration for data subject requests. */
final class DataSubjectRequests implements Check {

  private static final Pattern SCHEME_OR_PATH = Pattern.compile("^\\w+://|[:/?#].*$");

  private static final Rule DSR_IDENTITY = Rule.suppressibleError(
      "dsr-identity",
      "A module that handles data subject requests has permission for an identity that subjects are known by",
      "subjects are known by an identity that has no constant yet");
  private static final Rule DSR_DOMAIN = Rule.suppressibleError(
      "dsr-domain",
      "The domain of @DsrProcessing is a host name without scheme or path",
      "mParticle has accepted the domain");

  @Override
  public List<Rule> rules() {
    return List.of(DSR_IDENTITY, DSR_DOMAIN);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return module.dsr().stream()
        .flatMap(section -> Stream.concat(identity(module, section), domain(section.domain())));
  }

  private static Stream<Finding> identity(ModuleDeclaration module, DsrSection section) {
    return Arrays.stream(OpenDsrIdentity.Type.values())
            .anyMatch(identity -> isPermitted(identity, module.permissions()))
        ? Stream.empty()
        : Stream.of(new Finding(
            DSR_IDENTITY,
            section.position(),
            "%s has @DsrProcessing, but no permission for an identity that data subjects are known by: %s, or one of type %s"
                .formatted(
                    module.className().simpleName(),
                    Phrases.permit(
                        module, "user", "@UserIdentityPermission(type = UserIdentity.Type.EMAIL)"),
                    Phrases.or(otherIdentities()))));
  }

  private static boolean isPermitted(
      OpenDsrIdentity.Type identity, PermissionsDeclaration permissions) {
    return identity.userIdentityType().stream().anyMatch(type -> asksFor(permissions.user(), type))
        || identity.deviceIdentityType().stream()
            .anyMatch(type -> asksFor(permissions.device(), type));
  }

  private static <T> boolean asksFor(List<IdentityPermission<T>> permissions, T type) {
    return permissions.stream().anyMatch(permission -> permission.type().value() == type);
  }

  private static List<String> otherIdentities() {
    return Arrays.stream(OpenDsrIdentity.Type.values())
        .filter(identity -> identity != OpenDsrIdentity.Type.EMAIL)
        .flatMap(identity -> Stream.concat(
            identity.userIdentityType().stream(), identity.deviceIdentityType().stream()))
        .map(Phrases::constant)
        .toList();
  }

  private static Stream<Finding> domain(Located<String> domain) {
    return isHostName(domain.value())
        ? Stream.empty()
        : Stream.of(new Finding(
            DSR_DOMAIN,
            domain.position(),
            "domain \"%s\" is no host name: write domain = \"%s\""
                .formatted(domain.value(), hostNameIn(domain.value()))));
  }

  private static boolean isHostName(String text) {
    return InternetDomainName.isValid(text);
  }

  private static String hostNameIn(String text) {
    String host = SCHEME_OR_PATH.matcher(text.strip()).replaceAll("");
    return isHostName(host) ? host : "acme.example";
  }
}
