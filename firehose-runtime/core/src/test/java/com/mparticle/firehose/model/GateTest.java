package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a permission gates is written on the model, for all that it gates and nothing else. */
class GateTest {

  /** What is known of an environment whatever the permissions, or by a permission of its own. */
  private static final Set<String> NO_DEVICE_INFORMATION = Set.of(
      "type",
      "is_debug",
      "client_ip_address",
      "sdk_version",
      "http_header_user_agent",
      "identities",
      "application_name",
      "application_version",
      "application_package");

  static Stream<Arguments> permissions() {
    return Stream.of(
        Arguments.of(Permission.LOCATION, List.of("Event.location")),
        Arguments.of(Permission.IP_ADDRESS, List.of("RuntimeEnvironment.client_ip_address")),
        Arguments.of(
            Permission.HTTP_USER_AGENT, List.of("RuntimeEnvironment.http_header_user_agent")),
        Arguments.of(
            Permission.DEVICE_APPLICATION_STAMP,
            List.of("EventProcessingRequest.device_application_stamp")),
        Arguments.of(Permission.MPID, List.of("EventProcessingRequest.mpid", "UserProfile.mpid")),
        Arguments.of(
            Permission.USER_ATTRIBUTES,
            List.of(
                "EventProcessingRequest.user_attribute_lists",
                "EventProcessingRequest.user_attributes")),
        Arguments.of(Permission.AUDIENCE_USER_ATTRIBUTES, List.of("Audience.user_attributes")),
        Arguments.of(Permission.CONSENT_STATE, List.of("EventProcessingRequest.consent_state")),
        Arguments.of(Permission.PLATFORM_FIELDS, List.of("EventProcessingRequest.platform_fields")),
        Arguments.of(Permission.EVENTLESS_BATCHES, List.of()));
  }

  @ParameterizedTest
  @MethodSource("permissions")
  void eachPermissionGatesItsProperties(Permission permission, List<String> properties) {
    assertThat(gatedBy(permission)).containsExactlyElementsIn(properties);
  }

  @Test
  void everyPermissionIsTested() {
    assertThat(permissions().map(arguments -> arguments.get()[0]).toList())
        .containsExactlyElementsIn(EnumSet.complementOf(EnumSet.of(Permission.DEVICE_INFORMATION)));
  }

  static List<ValueType> runtimeEnvironments() {
    return ValueType.all().stream()
        .filter(valueType -> RuntimeEnvironment.class.isAssignableFrom(valueType.type()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("runtimeEnvironments")
  void deviceInformationGatesAllPropertiesOfTheDevice(ValueType environment) {
    List<String> gated = environment
        .accessors()
        .filter(accessor -> permission(accessor) == Permission.DEVICE_INFORMATION)
        .map(ValueType::property)
        .toList();

    List<String> expected = environment.properties().stream()
        .filter(property -> !NO_DEVICE_INFORMATION.contains(property))
        .toList();
    assertThat(gated).containsExactlyElementsIn(expected);
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        Arguments.of(
            UserIdentity.class,
            List.of(
                "EventProcessingRequest.user_identities",
                "UserIdentityChangeEvent.added",
                "UserIdentityChangeEvent.removed",
                "UserProfile.user_identities")),
        Arguments.of(
            DeviceIdentity.class,
            List.of("RuntimeEnvironment.identities", "UserProfile.device_identities")),
        Arguments.of(
            PartnerIdentity.class,
            List.of(
                "EventProcessingRequest.partner_identities", "UserProfile.partner_identities")));
  }

  @ParameterizedTest
  @MethodSource("identities")
  void identityPermissionsGateIdentities(Class<?> identity, List<String> properties) {
    Set<String> gated = new LinkedHashSet<>();
    allAccessors().forEach(accessor -> {
      RequiresIdentityPermission gate = accessor.getAnnotation(RequiresIdentityPermission.class);
      if (gate != null && gate.value() == identity) {
        gated.add(name(accessor));
      }
    });

    assertThat(gated).containsExactlyElementsIn(properties);
  }

  @ParameterizedTest
  @EnumSource
  void twoEventTypesAreGatedAsAWhole(Event.Type type) throws NoSuchFieldException {
    AnnotatedElement constant = Event.Type.class.getField(type.name());
    RequiresIdentityPermission identity = constant.getAnnotation(RequiresIdentityPermission.class);

    assertThat(permission(constant))
        .isEqualTo(type == Event.Type.USER_ATTRIBUTE_CHANGE ? Permission.USER_ATTRIBUTES : null);
    assertThat(identity == null ? null : identity.value())
        .isEqualTo(type == Event.Type.USER_IDENTITY_CHANGE ? UserIdentity.class : null);
  }

  @Test
  void constantsAreGatedAsTheirWireNames() throws NoSuchMethodException {
    for (ValueType valueType : ValueType.all()) {
      for (Method accessor : valueType.type().getMethods()) {
        if (WireEnum.class.isAssignableFrom(accessor.getReturnType())) {
          Method nameAccessor = valueType.type().getMethod(accessor.getName() + "Name");
          assertWithMessage("%s", accessor)
              .that(permission(accessor))
              .isEqualTo(permission(nameAccessor));
        }
      }
    }
  }

  private static Set<String> gatedBy(Permission permission) {
    Set<String> gated = new LinkedHashSet<>();
    allAccessors()
        .filter(accessor -> permission(accessor) == permission)
        .forEach(accessor -> gated.add(name(accessor)));
    return gated;
  }

  private static Stream<Method> allAccessors() {
    return ValueType.all().stream().flatMap(ValueType::accessors);
  }

  private static String name(Method accessor) {
    return accessor.getDeclaringClass().getSimpleName() + "." + ValueType.property(accessor);
  }

  private static @Nullable Permission permission(AnnotatedElement element) {
    RequiresPermission gate = element.getAnnotation(RequiresPermission.class);
    return gate == null ? null : gate.value();
  }
}
