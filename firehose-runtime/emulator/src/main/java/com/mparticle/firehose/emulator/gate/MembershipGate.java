package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;

/**
 * Decides about changes of audience memberships.
 *
 * <p>Documented for audiences in general: users without an identity that the output accepts are not
 * forwarded. That mParticle's own id of the user is enough for modules that may know it is seen in
 * a published integration that asks for nothing else. A change of attributes alone is not sent
 * where the module may not know them; that is our reading.
 */
final class MembershipGate {

  private static final ModelType PROFILE = ModelType.of(UserProfile.class);
  private static final String PROFILES = "user_profiles";
  private static final String AUDIENCES = "audiences";

  private final PropertyGate properties;
  private final RequiredIdentities required;

  MembershipGate(Asked asked) {
    this.properties = new PropertyGate(asked);
    this.required = new RequiredIdentities(asked);
  }

  GatedMessage gate(ObjectNode change) {
    GateLog log = new GateLog();
    required.noticeTo(log);
    ArrayNode passed = change.arrayNode();
    int index = 0;
    for (JsonNode profile : change.path(PROFILES)) {
      JsonPath path = JsonPath.ROOT.property(PROFILES).element(index);
      if (profile instanceof ObjectNode object && gateProfile(object, path, log)) {
        passed.add(object);
      }
      index++;
    }
    if (passed.isEmpty()) {
      log.withhold(Withheld.forGood(
          JsonPath.ROOT, Reason.NOTHING_LEFT, "the module gets none of the changes"));
      return log.withheld();
    }
    change.set(PROFILES, passed);
    return log.passed(change);
  }

  private boolean gateProfile(ObjectNode profile, JsonPath path, GateLog log) {
    properties.gate(profile, PROFILE, "", path, log);
    if (!required.isAmong(profile, PROFILE)) {
      log.withhold(required.missing(path));
      return false;
    }
    if (!isIdentified(profile)) {
      log.withhold(Withheld.forGood(
          path, Reason.NO_IDENTITY, "the user has no identity that the module may know"));
      return false;
    }
    gateAudiences(profile, path.property(AUDIENCES), log);
    if (profile.path(AUDIENCES).isEmpty()) {
      log.withhold(Withheld.forGood(
          path, Reason.NOTHING_LEFT, "the module gets none of the user's changes"));
      return false;
    }
    return true;
  }

  private static boolean isIdentified(ObjectNode profile) {
    return profile.hasNonNull("mpid")
        || PROFILE.properties().stream()
            .filter(property -> property.identity().isPresent())
            .anyMatch(property -> !profile.path(property.name()).isEmpty());
  }

  private static void gateAudiences(ObjectNode profile, JsonPath path, GateLog log) {
    ArrayNode passed = profile.arrayNode();
    int index = 0;
    for (JsonNode audience : profile.path(AUDIENCES)) {
      boolean says = !audience
              .path("action")
              .asText()
              .equals(Audience.AudienceAction.ATTRIBUTE_UPDATE.wireName())
          || !audience.path("user_attributes").isEmpty();
      if (says) {
        passed.add(audience);
      } else {
        log.withhold(Withheld.forGood(
            path.element(index),
            Reason.NOTHING_LEFT,
            "the module gets none of the attributes that changed"));
      }
      index++;
    }
    profile.set(AUDIENCES, passed);
  }
}
