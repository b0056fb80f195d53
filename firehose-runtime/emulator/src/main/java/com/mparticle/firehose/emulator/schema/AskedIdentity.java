package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import com.mparticle.firehose.model.registration.Permissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An identity that a registration asks for.
 *
 * @param type its wire name
 * @param encoding wire name of the encoding
 * @param required whether it is one of those of which a user must have at least one
 */
public record AskedIdentity(IdentityKind kind, String type, String encoding, boolean required) {

  static List<AskedIdentity> in(Permissions permissions) {
    return Stream.of(
            permissions.userIdentities().stream()
                .map(asked -> of(
                    IdentityKind.USER, asked.typeName(), asked.encodingName(), asked.required())),
            permissions.deviceIdentities().stream()
                .map(asked -> of(
                    IdentityKind.DEVICE, asked.typeName(), asked.encodingName(), asked.required())),
            permissions.partnerIdentities().stream()
                .map(asked ->
                    of(IdentityKind.PARTNER, asked.type(), asked.encodingName(), asked.required())))
        .flatMap(asked -> asked)
        .toList();
  }

  private static AskedIdentity of(
      IdentityKind kind, Optional<String> type, Optional<String> encoding, boolean required) {
    return new AskedIdentity(
        kind, type.orElse(""), encoding.orElse(Encoding.RAW.wireName()), required);
  }
}
