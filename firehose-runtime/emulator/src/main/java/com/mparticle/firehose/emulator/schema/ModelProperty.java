package com.mparticle.firehose.emulator.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.WireFlag;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A JSON property of a value type.
 *
 * @param name its name in JSON
 * @param shape whether it holds one value, a list or a map
 * @param content the type of the value, or of the list's or map's elements; of optional values, the
 *     type of the value
 * @param permission the permission without which mParticle omits it
 * @param identity the kind of identity that it holds, each gated by a permission for its type
 * @param accessor its accessor in the value type
 */
public record ModelProperty(
    String name,
    Shape shape,
    Class<?> content,
    Optional<Permission> permission,
    Optional<IdentityKind> identity,
    Method accessor) {

  private static final Map<Class<?>, Class<?>> PRIMITIVE_OPTIONALS = Map.of(
      OptionalInt.class, Integer.class,
      OptionalLong.class, Long.class,
      OptionalDouble.class, Double.class);

  static ModelProperty of(Method accessor) {
    Type type = accessor.getGenericReturnType();
    if (rawType(type) == Optional.class) {
      type = argument(type);
    }
    Shape shape = Shape.of(rawType(type));
    return new ModelProperty(
        accessor.getAnnotation(JsonProperty.class).value(),
        shape,
        rawType(shape == Shape.SINGLE ? type : argument(type)),
        Optional.ofNullable(accessor.getAnnotation(RequiresPermission.class))
            .map(RequiresPermission::value),
        Optional.ofNullable(accessor.getAnnotation(RequiresIdentityPermission.class))
            .map(gate -> IdentityKind.of(gate.value())),
        accessor);
  }

  /** The properties of an accessor that returns a set of flags: one for each constant. */
  static List<ModelProperty> flags(Method accessor) {
    Class<?> constants = rawType(argument(accessor.getGenericReturnType()));
    return Arrays.stream(constants.getEnumConstants())
        .map(flag -> new ModelProperty(
            ((WireFlag) flag).wireFlag(),
            Shape.SINGLE,
            boolean.class,
            Optional.empty(),
            Optional.empty(),
            accessor))
        .toList();
  }

  /** Whether it holds value types of the model. */
  public boolean holdsValueTypes() {
    return ModelType.isValueType(content);
  }

  /**
   * The enum whose wire names the property holds; absent for other texts. The model has an accessor
   * of the constants beside that of their wire names.
   */
  public Optional<Class<?>> constants() {
    if (content != String.class) {
      return Optional.empty();
    }
    String name = accessor.getName();
    String constantsName =
        shape == Shape.LIST ? name.replaceAll("Names$", "s") : name.replaceAll("Name$", "");
    return Arrays.stream(accessor.getDeclaringClass().getMethods())
        .filter(method -> method.getName().equals(constantsName))
        .map(method -> method.getGenericReturnType())
        .map(type -> type instanceof ParameterizedType ? argument(type) : type)
        .filter(type -> type instanceof Class<?> constants && constants.isEnum())
        .<Class<?>>map(type -> (Class<?>) type)
        .findFirst();
  }

  private static Class<?> rawType(Type type) {
    Class<?> raw =
        (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    return PRIMITIVE_OPTIONALS.getOrDefault(raw, raw);
  }

  /** The last type argument: the element of a list, the value of a map or {@code Optional}. */
  private static Type argument(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  /** How many values a property holds. */
  public enum Shape {
    /** One value. */
    SINGLE,
    /** An array. */
    LIST,
    /** An object with a value for each of any number of names. */
    MAP;

    private static Shape of(Class<?> type) {
      if (type == List.class) {
        return LIST;
      }
      return type == Map.class ? MAP : SINGLE;
    }
  }
}
