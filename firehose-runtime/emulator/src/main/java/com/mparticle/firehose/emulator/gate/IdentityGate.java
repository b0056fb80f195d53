package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.AskedIdentity;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets through the identities of which a registration names the type, each in the encoding that it
 * names.
 *
 * <p>Documented: a module gets identities of the types that it asks for and no others, device
 * identities whether or not it may know the device. An identity that mParticle holds as a hash
 * can't be encoded again, so it is sent to modules alone that ask for that very hash; that is our
 * reading.
 */
final class IdentityGate {

  private static final String ENCODING = "encoding";

  private final Asked asked;

  IdentityGate(Asked asked) {
    this.asked = asked;
  }

  /** The identities of an array that the module gets, encoded. */
  ArrayNode gate(JsonNode identities, IdentityKind kind, JsonPath path, GateLog log) {
    ArrayNode gated = JsonNodeFactory.instance.arrayNode();
    int index = 0;
    for (JsonNode identity : identities) {
      JsonPath place = path.element(index);
      index++;
      String type = identity.path("type").asText();
      List<AskedIdentity> asks =
          asked.identities(kind).stream().filter(ask -> ask.type().equals(type)).toList();
      if (asks.isEmpty()) {
        log.withhold(notAskedFor(kind, type, place));
      }
      for (AskedIdentity ask : asks) {
        encoded(identity, ask)
            .ifPresentOrElse(gated::add, () -> log.withhold(otherEncoding(identity, ask, place)));
      }
    }
    return gated;
  }

  private static Withheld notAskedFor(IdentityKind kind, String type, JsonPath path) {
    return new Withheld(
        path.toString(),
        Reason.IDENTITY_TYPE,
        kind.name().toLowerCase(Locale.ROOT) + " identities of type " + type
            + " reach only modules with a permission for them",
        PermissionAnnotation.of(kind, type, Encoding.RAW.wireName()));
  }

  private static Optional<JsonNode> encoded(JsonNode identity, AskedIdentity ask) {
    String held = heldEncoding(identity);
    String value = identity.path("value").asText();
    if (held.equals(ask.encoding())) {
      return Optional.of(identity(ask, value));
    }
    return held.equals(Encoding.RAW.wireName())
        ? Encodings.encode(value, ask.encoding()).map(hash -> identity(ask, hash))
        : Optional.empty();
  }

  private static ObjectNode identity(AskedIdentity ask, String value) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", ask.type())
        .put(ENCODING, ask.encoding())
        .put("value", value);
  }

  private static String heldEncoding(JsonNode identity) {
    return identity.path(ENCODING).asText(Encoding.RAW.wireName());
  }

  private static Withheld otherEncoding(JsonNode identity, AskedIdentity ask, JsonPath path) {
    String held = heldEncoding(identity);
    return new Withheld(
        path.toString(),
        Reason.IDENTITY_ENCODING,
        "mParticle holds this identity as " + held + ", and the module asks for it as "
            + ask.encoding(),
        PermissionAnnotation.of(ask.kind(), ask.type(), held));
  }
}
