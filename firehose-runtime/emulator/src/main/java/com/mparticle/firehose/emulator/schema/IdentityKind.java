package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;

/** Who gave an identity: the user, the device or a partner. */
public enum IdentityKind {
  /** {@link UserIdentity}. */
  USER(UserIdentity.class),
  /** {@link DeviceIdentity}. */
  DEVICE(DeviceIdentity.class),
  /** {@link PartnerIdentity}. */
  PARTNER(PartnerIdentity.class);

  private final Class<? extends Identity> valueType;

  IdentityKind(Class<? extends Identity> valueType) {
    this.valueType = valueType;
  }

  /** The kind whose identities are of a value type of the model. */
  public static IdentityKind of(Class<?> valueType) {
    for (IdentityKind kind : values()) {
      if (kind.valueType == valueType) {
        return kind;
      }
    }
    throw new IllegalArgumentException(valueType + " is no identity");
  }

  /** The value type of identities of this kind. */
  public Class<? extends Identity> valueType() {
    return valueType;
  }
}
