package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/** The user changed a privacy setting (wire format, "PrivacySettingChangeEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface PrivacySettingChangeEvent extends Event {

  @Override
  default Type type() {
    return Type.PRIVACY_SETTING_CHANGE;
  }

  /** The setting; {@link PrivacySetting#UNKNOWN} where absent or not known to this version. */
  default PrivacySetting setting() {
    return WireEnum.of(PrivacySetting.class, settingName());
  }

  /** Wire name of {@link #setting()}, as received. */
  @JsonProperty("setting")
  Optional<String> settingName();

  /** Whether the setting is on now. */
  @JsonProperty("is_enabled")
  Optional<Boolean> isEnabled();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds privacy setting change events. */
  class Builder extends ImmutablePrivacySettingChangeEvent.Builder {

    /** Sets {@link PrivacySettingChangeEvent#setting()}. */
    public Builder setting(PrivacySetting setting) {
      return settingName(setting.wireName());
    }
  }

  /** Privacy settings. */
  enum PrivacySetting implements WireEnum {
    /** Whether the app may collect data. */
    APP_DATA_COLLECTION,
    /** A setting that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
