package com.mparticle.firehose.model.dsrprocessing;

import com.mparticle.firehose.model.WireEnum;

/** Laws under which data subjects make requests (wire format, "RegulationType"). */
public enum RegulationType implements WireEnum {
  /** Absent, or not known to this version. */
  UNKNOWN,
  /** California Consumer Privacy Act. */
  CCPA,
  /** General Data Protection Regulation of the European Union. */
  GDPR;

  @Override
  public String toString() {
    return wireName();
  }
}
