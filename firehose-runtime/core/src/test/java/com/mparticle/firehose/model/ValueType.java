package com.mparticle.firehose.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A value type and the names of its properties as the wire format orders them (resource
 * property-order.txt: one value type per line).
 */
record ValueType(Class<?> type, List<String> properties) {

  private static final List<String> PACKAGES = List.of(
      "audienceprocessing",
      "authentication",
      "consent",
      "dsrprocessing",
      "eventprocessing",
      "notification",
      "registration");

  /** The wire names of the types of the closed families. */
  private static final Map<Class<?>, String> TYPE_NAMES = new HashMap<>();

  static {
    Arrays.stream(Message.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
    Arrays.stream(Event.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
    Arrays.stream(RuntimeEnvironment.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
    Arrays.stream(SystemNotification.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
    Arrays.stream(Setting.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
    Arrays.stream(AuthenticationConfiguration.Type.values())
        .forEach(type -> TYPE_NAMES.put(type.valueType(), type.wireName()));
  }

  /** All value types. */
  static List<ValueType> all() {
    try (InputStream table = ValueType.class.getResourceAsStream("/property-order.txt")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(": ", 2))
          .map(entry -> new ValueType(named(entry[0]), List.of(entry[1].split(" "))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> named(String simpleName) {
    for (String group : PACKAGES) {
      try {
        return Class.forName(ValueType.class.getPackageName() + "." + group + "." + simpleName);
      } catch (ClassNotFoundException e) {
        // It is in one of the other packages.
      }
    }
    throw new AssertionError("No value type " + simpleName);
  }

  /** The accessors of the JSON properties. */
  Stream<Method> accessors() {
    return accessors(type);
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
        .sorted(Comparator.comparing(Method::getName));
  }

  /** The JSON name of an accessor. */
  static String property(Method accessor) {
    return accessor.getAnnotation(JsonProperty.class).value();
  }

  /** JSON with each property, in the order of the accessors' names. */
  ObjectNode full() {
    return full(type);
  }

  private static ObjectNode full(Class<?> type) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    accessors(type)
        .forEach(accessor -> object.set(
            property(accessor), value(accessor.getGenericReturnType(), property(accessor))));
    flags(type).forEach(flag -> object.put(flag.wireFlag(), true));
    if (TYPE_NAMES.containsKey(type)) {
      object.put("type", TYPE_NAMES.get(type));
    }
    return object;
  }

  /** The constants that are properties, as a value type has a set of them. */
  private static List<WireFlag> flags(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(Flags.class))
        .map(method -> ((ParameterizedType) method.getGenericReturnType()))
        .map(set -> (Class<?>) set.getActualTypeArguments()[0])
        .flatMap(constants -> Arrays.stream((WireFlag[]) constants.getEnumConstants()))
        .toList();
  }

  private static JsonNode value(Type type, String property) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return value(arguments[0], property);
      }
      return generic.getRawType() == List.class
          ? nodes.arrayNode().add(value(arguments[0], property))
          : nodes.objectNode().set("key", value(arguments[1], property));
    }
    if (type == String.class) {
      return nodes.textNode("some " + property);
    }
    if (type == boolean.class || type == Boolean.class) {
      return nodes.booleanNode(true);
    }
    if (type == int.class || type == OptionalInt.class) {
      return nodes.numberNode(7);
    }
    if (type == OptionalLong.class) {
      return nodes.numberNode(5_000_000_000L);
    }
    if (type == OptionalDouble.class) {
      return nodes.numberNode(new BigDecimal("1.25"));
    }
    if (type == BigDecimal.class) {
      return nodes.numberNode(new BigDecimal("19.99"));
    }
    if (type == UUID.class) {
      return nodes.textNode("3e0bd82f-5a41-4d3b-8c59-9b1b2fd6a0c4");
    }
    if (type == Instant.class) {
      return nodes.numberNode(new BigDecimal("1767225000.000000001"));
    }
    return full(member((Class<?>) type));
  }

  /** The type itself, or a member of a sealed family. */
  private static Class<?> member(Class<?> type) {
    return type.isSealed() ? type.getPermittedSubclasses()[0] : type;
  }
}
