package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The app was installed, upgraded, started, moved to background or foreground, or left (wire
 * format, "ApplicationStateTransitionEvent").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface ApplicationStateTransitionEvent extends Event {

  @Override
  default Type type() {
    return Type.APPLICATION_STATE_TRANSITION;
  }

  /**
   * What happened to the app; {@link ApplicationState#UNKNOWN} where absent or not known to this
   * version.
   */
  default ApplicationState applicationState() {
    return WireEnum.of(ApplicationState.class, applicationStateName());
  }

  /** Wire name of {@link #applicationState()}, as received. */
  @JsonProperty("application_state")
  Optional<String> applicationStateName();

  /** What the app was launched from, such as the URL of a deep link. */
  @Value.Redacted
  @JsonProperty("launch_referral")
  Optional<String> launchReferral();

  /** The app that launched this one. */
  @Value.Redacted
  @JsonProperty("referral_application")
  Optional<String> referralApplication();

  /** Parameters that the app was launched with, as one text. */
  @Value.Redacted
  @JsonProperty("launch_parameters")
  Optional<String> launchParameters();

  /** Package of the app that launched this one. */
  @Value.Redacted
  @JsonProperty("source_package")
  Optional<String> sourcePackage();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds application state transition events. */
  class Builder extends ImmutableApplicationStateTransitionEvent.Builder {

    /** Sets {@link ApplicationStateTransitionEvent#applicationState()}. */
    public Builder applicationState(ApplicationState applicationState) {
      return applicationStateName(applicationState.wireName());
    }
  }

  /** What happens to apps. */
  enum ApplicationState implements WireEnum {
    /** Started for the first time. */
    INSTALL,
    /** Started for the first time after an upgrade. */
    UPGRADE,
    /** Started. */
    INITIALIZE,
    /** Left. */
    EXIT,
    /** Moved to the background. */
    BACKGROUND,
    /** Moved to the foreground. */
    FOREGROUND,
    /** A transition that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
