package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.AskedIdentity;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Permissions are asked for once each, and there is one partner identity of the right form. */
final class PermissionRules {

  private static final String COOKIE_SYNC = "$cookie_sync_id";
  private static final Pattern PARTNER_IDENTITY = Pattern.compile("[^_\\s]+_\\S+");

  private final Findings findings;

  PermissionRules(Findings findings) {
    this.findings = findings;
  }

  void check(ModuleRegistrationResponse registration) {
    Asked asked = Asked.by(registration);
    checkPartnerIdentities(asked.identities(IdentityKind.PARTNER));
    Set<AskedIdentity> seen = new HashSet<>();
    for (AskedIdentity identity : asked.identities()) {
      AskedIdentity regardless =
          new AskedIdentity(identity.kind(), identity.type(), identity.encoding(), false);
      if (!seen.add(regardless)) {
        findings.error(
            "duplicate-permission",
            path(identity.kind()),
            identity.type() + " is asked for twice in the same encoding");
      }
    }
  }

  private void checkPartnerIdentities(List<AskedIdentity> identities) {
    String path = path(IdentityKind.PARTNER);
    if (identities.size() > 1) {
      findings.error(
          "one-partner-identity", path, "a module asks for at most one partner identity");
    }
    for (AskedIdentity identity : identities) {
      if (!identity.type().equals(COOKIE_SYNC)
          && !PARTNER_IDENTITY.matcher(identity.type()).matches()) {
        findings.error(
            "partner-identity-name",
            path,
            identity.type() + " has neither the form PartnerName_IdentityName nor is it "
                + COOKIE_SYNC);
      }
    }
  }

  private static String path(IdentityKind kind) {
    return "permissions." + kind.name().toLowerCase(Locale.ROOT) + "_identities";
  }
}
