package com.mparticle.firehose.model.dsrprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Account;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A data subject asks for something to be done with their data (wire format,
 * "DsrProcessingRequest").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface DsrProcessingRequest extends Message {

  @Override
  default Message.Type type() {
    return Message.Type.DSR_PROCESSING_REQUEST;
  }

  /** The customer's account with the partner. */
  @JsonProperty("account")
  Optional<Account> account();

  /** Identifies the request of the data subject. */
  @JsonProperty("subject_request_id")
  Optional<String> subjectRequestId();

  /** What is asked for; {@link Type#UNKNOWN} where absent or not known to this version. */
  default Type subjectRequestType() {
    return WireEnum.of(Type.class, subjectRequestTypeName());
  }

  /** Wire name of {@link #subjectRequestType()}, as received. */
  @JsonProperty("subject_request_type")
  Optional<String> subjectRequestTypeName();

  /** When the data subject asked. */
  @JsonProperty("submitted_time")
  Optional<Instant> submittedTime();

  /** Identities of the data subject by type name; empty where there are none. */
  @JsonProperty("subject_identities")
  Map<String, @SkipNulls OpenDsrIdentity> subjectIdentitiesByName();

  /** Identities of the data subject by type, but for those of types not known to this version. */
  default Map<OpenDsrIdentity.Type, OpenDsrIdentity> subjectIdentities() {
    Map<OpenDsrIdentity.Type, OpenDsrIdentity> identities =
        new EnumMap<>(OpenDsrIdentity.Type.class);
    subjectIdentitiesByName()
        .forEach((name, identity) -> WireEnum.find(OpenDsrIdentity.Type.class, name)
            .ifPresent(type -> identities.put(type, identity)));
    return Collections.unmodifiableMap(identities);
  }

  /** Version of the OpenDSR protocol. */
  @JsonProperty("api_version")
  Optional<String> apiVersion();

  /**
   * The law under which the data subject asks; {@link RegulationType#UNKNOWN} where absent or not
   * known to this version.
   */
  default RegulationType regulation() {
    return WireEnum.of(RegulationType.class, regulationName());
  }

  /** Wire name of {@link #regulation()}, as received. */
  @JsonProperty("regulation")
  Optional<String> regulationName();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DsrProcessingRequest}. */
  class Builder extends ImmutableDsrProcessingRequest.Builder implements EnvelopeBuilder<Builder> {

    /** Sets {@link DsrProcessingRequest#subjectRequestType()}. */
    public Builder subjectRequestType(Type subjectRequestType) {
      return subjectRequestTypeName(subjectRequestType.wireName());
    }

    /** Adds to {@link DsrProcessingRequest#subjectIdentities()}. */
    public Builder putSubjectIdentities(OpenDsrIdentity.Type type, OpenDsrIdentity identity) {
      return putSubjectIdentitiesByName(type.wireName(), identity);
    }

    /** Sets {@link DsrProcessingRequest#regulation()}. */
    public Builder regulation(RegulationType regulation) {
      return regulationName(regulation.wireName());
    }
  }

  /** What data subjects ask for. */
  enum Type implements WireEnum {
    /** Deletion of their data. */
    ERASURE,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
