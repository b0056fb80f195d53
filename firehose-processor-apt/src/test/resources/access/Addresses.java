package com.acme;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.List;
import java.util.Optional;

final class Addresses {

  private Addresses() {}

  static Optional<String> of(List<UserIdentity> identities) {
    return identities.stream()
        .filter(identity -> identity.type() == UserIdentity.Type.EMAIL)
        .findFirst()
        .flatMap(Identity::value);
  }

  static boolean isAdvertising(DeviceIdentity identity) {
    return switch (identity.type()) {
      case GOOGLE_ADVERTISING_ID -> true;
      case IOS_ADVERTISING_ID -> identity.value().isPresent(); // unpermitted: IOS_ADVERTISING_ID
      default -> false;
    };
  }
}
