package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a module registers for data subject requests (wire format, "DsrProcessingRegistration"). */
@FirehoseValue
@Value.Immutable
public interface DsrProcessingRegistration {

  /** Settings that a customer makes for their account; empty where there are none. */
  @JsonProperty("account_settings")
  List<@SkipNulls Setting> accountSettings();

  /**
   * The types of requests that it handles; {@link DsrProcessingRequest.Type#UNKNOWN} for those not
   * known to this version. Empty where there are none.
   */
  default List<DsrProcessingRequest.Type> supportedDsrTypes() {
    return supportedDsrTypeNames().stream()
        .map(name -> WireEnum.find(DsrProcessingRequest.Type.class, name)
            .orElse(DsrProcessingRequest.Type.UNKNOWN))
        .toList();
  }

  /** Wire names of {@link #supportedDsrTypes()}, as received. */
  @JsonProperty("supported_dsr_types")
  List<@SkipNulls String> supportedDsrTypeNames();

  /** The domain that answers about the requests. */
  @JsonProperty("domain")
  Optional<String> domain();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DsrProcessingRegistration}. */
  class Builder extends ImmutableDsrProcessingRegistration.Builder {

    /** Adds to {@link DsrProcessingRegistration#supportedDsrTypes()}. */
    public Builder addSupportedDsrTypes(DsrProcessingRequest.Type... types) {
      for (DsrProcessingRequest.Type type : types) {
        addSupportedDsrTypeNames(type.wireName());
      }
      return this;
    }
  }
}
