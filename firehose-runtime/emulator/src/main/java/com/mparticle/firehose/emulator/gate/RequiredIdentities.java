package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.AskedIdentity;
import com.mparticle.firehose.emulator.schema.ModelType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a user has one of the identities that a module requires.
 *
 * <p>Documented: mParticle sends only data of users that have at least one of the required
 * identities. Examples by mParticle mark identities of devices and of users as required, and their
 * comments read as if one of each kind were needed. This gate follows the documentation, one of
 * all, and points out registrations for which it matters.
 */
final class RequiredIdentities {

  private final List<AskedIdentity> required;

  RequiredIdentities(Asked asked) {
    this.required = asked.required();
  }

  /**
   * Whether one of the required identities is in a batch or profile that has been gated, or in its
   * runtime environment; also where none is required.
   */
  boolean isAmong(ObjectNode owner, ModelType type) {
    if (required.isEmpty()) {
      return true;
    }
    return required.stream()
        .anyMatch(asked -> has(owner, type, asked)
            || type.property("", "runtime_environment")
                .map(property -> ModelType.of(property.content()))
                .filter(environment -> has(owner.path("runtime_environment"), environment, asked))
                .isPresent());
  }

  private static boolean has(JsonNode owner, ModelType type, AskedIdentity asked) {
    return identities(owner, type, asked)
        .anyMatch(identity -> identity.path("type").asText().equals(asked.type()));
  }

  /** The identities of the kind that is asked for. */
  private static Stream<JsonNode> identities(JsonNode owner, ModelType type, AskedIdentity asked) {
    return type.properties().stream()
        .filter(property -> property.identity().filter(asked.kind()::equals).isPresent())
        .flatMap(property -> elements(owner.path(property.name())));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return Stream.iterate(0, index -> index < array.size(), index -> index + 1).map(array::path);
  }

  Withheld missing(JsonPath path) {
    String types =
        required.stream().map(asked -> asked.type()).distinct().collect(Collectors.joining(", "));
    return Withheld.of(
        path,
        Reason.REQUIRED_IDENTITY,
        "the module requires one of these identities, and the user has none: " + types,
        PermissionAnnotation.withoutRequired(required));
  }

  /** Points out that documentation and examples disagree for this registration. */
  void noticeTo(GateLog log) {
    if (required.stream().map(AskedIdentity::kind).distinct().count() > 1) {
      log.notice("The registration requires identities of several kinds: documented is that a user"
          + " needs one of them all, but mParticle may demand one of each kind");
    }
  }
}
