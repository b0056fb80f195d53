package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/** What identifies a person or a device (wire format, "Identity"). */
@JsonPropertyOrder("type")
public sealed interface Identity permits UserIdentity, DeviceIdentity, PartnerIdentity {

  /**
   * How {@link #value()} is encoded; {@link Encoding#UNKNOWN} where absent or not known to this
   * version.
   */
  default Encoding encoding() {
    return WireEnum.of(Encoding.class, encodingName());
  }

  /** Wire name of {@link #encoding()}, as received. */
  @JsonProperty("encoding")
  Optional<String> encodingName();

  /** The identity, or its hash; hashes are of the lower-cased identity. */
  @Value.Redacted
  @JsonProperty("value")
  Optional<String> value();

  /** How identities are encoded. */
  enum Encoding implements WireEnum {
    /** As it is. */
    RAW,
    /** Hashed with MD5. */
    MD5,
    /** Hashed with SHA-1. */
    SHA1,
    /** Hashed with SHA-256. */
    SHA256,
    /** An encoding that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
