package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.Selects;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a customer fills in (wire format, "Setting"). */
@JsonPropertyOrder("type")
public sealed interface Setting
    permits BooleanSetting, FloatSetting, IntegerSetting, TextSetting, UnknownSetting {

  /** Which kind of setting this is; {@link Type#UNKNOWN} where this version does not know it. */
  Type type();

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /** Identifies the setting in messages. */
  @JsonProperty("id")
  Optional<String> id();

  /** Label of the field. */
  @JsonProperty("name")
  Optional<String> name();

  /** A short description. */
  @JsonProperty("description")
  Optional<String> description();

  /** Whether customers see the field. */
  @Value.Default
  @JsonProperty("visible")
  default boolean visible() {
    return true;
  }

  /** The kinds, each with its value type. */
  enum Type implements WireEnum {
    /** Text. */
    @Selects(TextSetting.class)
    TEXT,
    /** A whole number. */
    @Selects(IntegerSetting.class)
    INTEGER,
    /** A number. */
    @Selects(FloatSetting.class)
    FLOAT,
    /** On or off. */
    @Selects(BooleanSetting.class)
    BOOLEAN,
    /** A type that this version does not know; never sent under this name. */
    @Selects(UnknownSetting.class)
    UNKNOWN;

    /** The value type of this type. */
    public Class<? extends Setting> valueType() {
      return SettingValueTypes.of(this);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
