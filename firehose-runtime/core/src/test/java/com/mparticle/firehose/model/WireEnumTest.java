package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toSet;

import com.mparticle.firehose.json.ValueJson;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants of the protocol: those that are known, those that are not, and their wire names. */
class WireEnumTest {

  static List<EnumProperty> enumProperties() {
    return ValueType.all().stream().flatMap(EnumProperty::of).toList();
  }

  @ParameterizedTest
  @MethodSource("enumProperties")
  void unknownConstantsKeepTheirWireText(EnumProperty property) throws Exception {
    String json = property.json("of_a_later_version");
    Object value = ValueJson.read(json, property.owner());

    assertThat(property.constant(value).name()).isEqualTo("UNKNOWN");
    assertThat(property.wireName(value)).isEqualTo(Optional.of("of_a_later_version"));
    assertThat(ValueJson.write(value)).contains(json.substring(1, json.length() - 1));
  }

  @ParameterizedTest
  @MethodSource("enumProperties")
  void absentConstantsAreUnknown(EnumProperty property) throws Exception {
    Object value = ValueJson.read("{}", property.owner());

    assertThat(property.constant(value).name()).isEqualTo("UNKNOWN");
    assertThat(property.wireName(value)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("enumProperties")
  void textOfAConstantIsItsWireName(EnumProperty property) {
    for (WireEnum constant : property.constants()) {
      assertThat(constant.toString()).isEqualTo(constant.wireName());
    }
  }

  @Test
  void textOfATypeIsItsWireName() {
    assertThat(Event.Type.CUSTOM_EVENT.toString()).isEqualTo("custom_event");
    assertThat(Message.Type.DSR_PROCESSING_REQUEST.toString()).isEqualTo("dsr_processing_request");
    assertThat(SystemNotification.Type.GDPR_CONSENT_STATE.toString())
        .isEqualTo("gdpr_consent_state");
    assertThat(RuntimeEnvironment.Type.MOBILEWEB.toString()).isEqualTo("mobileweb");
    assertThat(OpenDsrIdentity.Type.EMAIL.toString()).isEqualTo("email");
  }

  @ParameterizedTest
  @MethodSource("enumProperties")
  void everyConstantIsReadAndBuilt(EnumProperty property) throws Exception {
    for (WireEnum constant : property.constants()) {
      Object read = ValueJson.read(property.json(constant.wireName()), property.owner());

      assertThat(property.constant(read)).isEqualTo(constant);
      assertThat(property.built(constant)).isEqualTo(read);
    }
  }

  @Test
  void listsOfConstantsKeepTheWireTextOfUnknownOnes() throws Exception {
    String json = "\"supported_event_types\":[\"error\",\"hologram\"]";
    EventProcessingRegistration registration =
        ValueJson.read("{" + json + "}", EventProcessingRegistration.class);

    assertThat(registration.supportedEventTypes())
        .containsExactly(Event.Type.ERROR, Event.Type.UNKNOWN)
        .inOrder();
    assertThat(ValueJson.write(registration)).contains(json);
  }

  @Test
  void wireNamesDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      for (WireEnum constant : allConstants()) {
        assertThat(constant.wireName()).matches("[a-z0-9_]+");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<WireEnum> allConstants() {
    Stream<WireEnum> ofProperties =
        enumProperties().stream().flatMap(property -> property.constants().stream());
    Stream<WireEnum> ofFamilies =
        Stream.of(Message.Type.values(), Event.Type.values()).flatMap(Arrays::stream);
    return Stream.concat(ofProperties, ofFamilies).collect(toSet());
  }

  /**
   * A property that holds a constant: its accessor, and the accessor of the constant's wire name.
   */
  record EnumProperty(Class<?> owner, Method accessor, Method nameAccessor) {

    static Stream<EnumProperty> of(ValueType valueType) {
      return Arrays.stream(valueType.type().getMethods())
          .filter(method -> WireEnum.class.isAssignableFrom(method.getReturnType()))
          .map(
              method -> new EnumProperty(valueType.type(), method, nameAccessor(valueType, method)))
          .filter(property -> property.nameAccessor.getReturnType() == Optional.class);
    }

    private static Method nameAccessor(ValueType valueType, Method accessor) {
      try {
        return valueType.type().getMethod(accessor.getName() + "Name");
      } catch (NoSuchMethodException e) {
        throw new AssertionError(e);
      }
    }

    String json(String wireName) {
      return "{\"" + ValueType.property(nameAccessor) + "\":\"" + wireName + "\"}";
    }

    List<WireEnum> constants() {
      return Arrays.stream(accessor.getReturnType().getEnumConstants())
          .map(WireEnum.class::cast)
          .toList();
    }

    WireEnum constant(Object value) throws ReflectiveOperationException {
      return (WireEnum) accessor.invoke(value);
    }

    Object wireName(Object value) throws ReflectiveOperationException {
      return nameAccessor.invoke(value);
    }

    Object built(WireEnum constant) throws ReflectiveOperationException {
      Object builder = owner.getMethod("builder").invoke(null);
      builder
          .getClass()
          .getMethod(accessor.getName(), accessor.getReturnType())
          .invoke(builder, constant);
      return builder.getClass().getMethod("build").invoke(builder);
    }

    @Override
    public String toString() {
      return owner.getSimpleName() + "." + accessor.getName();
    }
  }
}
