package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which identities of data subjects a registration asks for, by asking for those of users and
 * devices.
 */
public final class DsrIdentities {

  private DsrIdentities() {}

  /** The types that a registration asks for. */
  public static List<OpenDsrIdentity.Type> askedFor(Asked asked) {
    return Arrays.stream(OpenDsrIdentity.Type.values())
        .filter(type -> asks(asked, IdentityKind.USER, type.userIdentityType())
            || asks(asked, IdentityKind.DEVICE, type.deviceIdentityType()))
        .toList();
  }

  private static boolean asks(Asked asked, IdentityKind kind, Optional<? extends WireEnum> type) {
    return type.isPresent()
        && asked.identities(kind).stream()
            .anyMatch(identity -> identity.type().equals(type.get().wireName()));
  }
}
