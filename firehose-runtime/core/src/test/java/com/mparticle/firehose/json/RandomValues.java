package com.mparticle.firehose.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.WireEnum;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** Builds random value types: any combination of what is present and absent, reproducibly. */
public final class RandomValues {

  private static final List<String> TEXTS = List.of(
      "", "a", "Ünïcode ✓ 😀", "with \"quotes\" and \n lines", "true", "17", "1.10", "email");

  private final Random random;
  private final double presence;

  /**
   * A source of values.
   *
   * @param presence how likely each property is present
   */
  public RandomValues(long seed, double presence) {
    this.random = new Random(seed);
    this.presence = presence;
  }

  /** Whether a type has a builder, as value types alone do. */
  public static boolean isValueType(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
  }

  /** A value of a value type, or of any value type of a family. */
  public <T> T of(Class<T> type) throws ReflectiveOperationException {
    if (!isValueType(type)) {
      return type.cast(of(anyMember(type)));
    }
    Object builder = type.getMethod("builder").invoke(null);
    for (Method accessor : accessors(type)) {
      if (random.nextDouble() < presence) {
        setter(builder, accessor).invoke(builder, valueOf(accessor.getGenericReturnType()));
      }
    }
    if (isRaw(type)) {
      String name = "new_" + random.nextInt(10);
      builder.getClass().getMethod("typeName", String.class).invoke(builder, name);
      String json = "{\"type\":\"" + name + "\",\"more\":[1,{\"x\":null}]}";
      builder.getClass().getMethod("json", String.class).invoke(builder, json);
    }
    return type.cast(builder.getClass().getMethod("build").invoke(builder));
  }

  private Class<?> anyMember(Class<?> family) {
    List<Class<?>> members = Arrays.stream(family.getPermittedSubclasses())
        .filter(member -> !member.getSimpleName().startsWith("Malformed"))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
    return members.get(random.nextInt(members.size()));
  }

  private static boolean isRaw(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonRawValue.class));
  }

  /** What the builder sets, in an order that does not depend on the virtual machine. */
  private static List<Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    if (!isRaw(type)) {
      for (Method method : type.getMethods()) {
        if (method.isAnnotationPresent(JsonProperty.class) && !method.isBridge()) {
          accessors.putIfAbsent(method.getName(), method);
        }
      }
    }
    return accessors.values().stream()
        .filter(accessor -> hasSetter(type, accessor))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean hasSetter(Class<?> type, Method accessor) {
    try {
      Class<?> builder = type.getMethod("builder").getReturnType();
      return Arrays.stream(builder.getMethods()).anyMatch(method -> sets(method, accessor));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static boolean sets(Method method, Method accessor) {
    return method.getName().equals(accessor.getName())
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType());
  }

  private static Method setter(Object builder, Method accessor) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> sets(method, accessor))
        .findFirst()
        .orElseThrow();
  }

  private Object valueOf(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Type content = arguments[arguments.length - 1];
      if (parameterized.getRawType() == Optional.class) {
        return Optional.of(valueOf(content));
      }
      return parameterized.getRawType() == List.class ? listOf(content) : mapOf(content);
    }
    Class<?> javaClass = (Class<?>) type;
    if (javaClass == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (javaClass == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    }
    if (javaClass == boolean.class || javaClass == Boolean.class) {
      return random.nextBoolean();
    }
    if (javaClass == int.class) {
      return random.nextInt();
    }
    if (javaClass == OptionalInt.class) {
      return OptionalInt.of(random.nextInt());
    }
    if (javaClass == OptionalLong.class) {
      return OptionalLong.of(random.nextLong());
    }
    if (javaClass == OptionalDouble.class) {
      return OptionalDouble.of(random.nextGaussian());
    }
    if (javaClass == BigDecimal.class) {
      return new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(12));
    }
    if (javaClass == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }
    if (WireEnum.class.isAssignableFrom(javaClass)) {
      Object[] constants = javaClass.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return of(javaClass);
  }

  private List<Object> listOf(Type content) throws ReflectiveOperationException {
    List<Object> list = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      list.add(valueOf(content));
    }
    return list;
  }

  private Map<String, Object> mapOf(Type content) throws ReflectiveOperationException {
    Map<String, Object> map = new LinkedHashMap<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      map.put("key " + random.nextInt(100), valueOf(content));
    }
    return map;
  }
}
