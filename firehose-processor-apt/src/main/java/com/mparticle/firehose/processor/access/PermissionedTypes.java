package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The enums of the model by which code looks for data of a type, and the value types by which it
 * does the same, each with what a module needs to receive such data.
 */
final class PermissionedTypes {

  private final ImmutableMap.Builder<String, PermissionedElement> constants =
      ImmutableMap.builder();
  private final ImmutableSet.Builder<String> enums = ImmutableSet.builder();
  private final ImmutableMap.Builder<String, PermissionedElement> valueTypes =
      ImmutableMap.builder();
  private final ImmutableMap<String, PermissionedElement> byConstant;
  private final ImmutableMap<String, PermissionedElement> byValueType;
  private final ImmutableSet<String> enumNames;

  PermissionedTypes() {
    add(UserIdentity.Type.values(), Requirement.OfIdentity::new);
    add(DeviceIdentity.Type.values(), Requirement.OfIdentity::new);
    add(OpenDsrIdentity.Type.values(), PermissionedTypes::dataSubject);
    add(Event.Type.values(), Requirement.OfEventType::new, Event.Type::valueType);
    add(
        SystemNotification.Type.values(),
        Requirement.OfNotificationType::new,
        SystemNotification.Type::valueType);
    add(
        RuntimeEnvironment.Type.values(),
        Requirement.OfEnvironment::new,
        RuntimeEnvironment.Type::valueType);
    byConstant = constants.buildOrThrow();
    byValueType = valueTypes.buildOrThrow();
    enumNames = enums.build();
  }

  /**
   * Returns what data of a type requires.
   *
   * @param type canonical name of the enum
   * @param name name of its constant
   */
  Optional<PermissionedElement> constant(String type, String name) {
    return Optional.ofNullable(byConstant.get(type + "." + name));
  }

  /**
   * Returns what data of a value type requires.
   *
   * @param type canonical name of the value type
   */
  Optional<PermissionedElement> valueType(String type) {
    return Optional.ofNullable(byValueType.get(type));
  }

  /**
   * Returns whether an enum has constants that require something.
   *
   * @param type its canonical name
   */
  boolean isEnum(String type) {
    return enumNames.contains(type);
  }

  private static Requirement dataSubject(OpenDsrIdentity.Type type) {
    return new Requirement.OfIdentity(type.userIdentityType()
        .<Enum<?>>map(user -> user)
        .or(type::deviceIdentityType)
        .orElseThrow());
  }

  private <E extends Enum<E>> void add(E[] types, Function<E, Requirement> requirement) {
    known(types).forEach(type -> {
      String name = type.getDeclaringClass().getCanonicalName();
      enums.add(name);
      constants.put(
          name + "." + type.name(),
          new PermissionedElement(Phrases.constant(type), requirement.apply(type)));
    });
  }

  /** Types that share a value type can't be told apart by it. */
  private <E extends Enum<E>> void add(
      E[] types, Function<E, Requirement> requirement, Function<E, Class<?>> valueType) {
    add(types, requirement);
    known(types)
        .filter(type -> Stream.of(types)
            .noneMatch(other -> other != type && valueType.apply(other) == valueType.apply(type)))
        .forEach(type -> valueTypes.put(
            valueType.apply(type).getCanonicalName(),
            new PermissionedElement(
                valueType.apply(type).getSimpleName(), requirement.apply(type))));
  }

  private static <E extends Enum<E>> Stream<E> known(E[] types) {
    return Stream.of(types).filter(type -> !type.name().equals("UNKNOWN"));
  }
}
