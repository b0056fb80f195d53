package com.mparticle.firehose.emulator.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.Flags;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.WireEnum;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value type of the model, or a family of them: a sealed interface whose members JSON tells apart
 * by the property {@code type}, such as events.
 */
public final class ModelType {

  private static final String MODEL = Message.class.getPackageName();

  private static final ClassValue<ModelType> TYPES = new ClassValue<>() {
    @Override
    protected ModelType computeValue(Class<?> type) {
      return new ModelType(type);
    }
  };

  private final Class<?> valueType;
  private final Map<String, ModelProperty> properties;
  private final Map<String, Class<?>> members;

  private ModelType(Class<?> valueType) {
    this.valueType = valueType;
    this.properties = properties(valueType);
    this.members = members(valueType);
  }

  /**
   * What the model says of a type.
   *
   * @throws IllegalArgumentException if it is not a value type of the model
   */
  public static ModelType of(Class<?> valueType) {
    if (!isValueType(valueType)) {
      throw new IllegalArgumentException(valueType + " is no value type of the model");
    }
    return TYPES.get(valueType);
  }

  static boolean isValueType(Class<?> type) {
    return type.isInterface() && type.getName().startsWith(MODEL);
  }

  /** The interface itself. */
  public Class<?> valueType() {
    return valueType;
  }

  /** Its properties, in alphabetical order; of a family, those that all members share. */
  public Collection<ModelProperty> properties() {
    return properties.values();
  }

  /** Whether it is a family. */
  public boolean isFamily() {
    return !members.isEmpty();
  }

  /** The members of a family by the names that their {@code type} has in JSON. */
  public Map<String, Class<?>> members() {
    return members;
  }

  /**
   * The value type of an object whose {@code type} is the given one; in a family, that of unknown
   * types where no member has it. The type itself where it is no family.
   */
  public ModelType member(String typeName) {
    Class<?> member = members.get(typeName);
    if (member == null) {
      member = members.get(UNKNOWN);
    }
    return member == null ? this : of(member);
  }

  /**
   * A property of an object of this type. Where the object is of a family and its own type lacks
   * the property, another member's property of that name is taken: a web page may report a device
   * property that the model has for televisions only, and it is gated all the same.
   *
   * @param typeName the object's {@code type}; empty where it has none
   * @param name the property's name in JSON
   */
  public Optional<ModelProperty> property(String typeName, String name) {
    ModelProperty own = member(typeName).properties.get(name);
    if (own != null || !isFamily()) {
      return Optional.ofNullable(own);
    }
    return members.values().stream()
        .flatMap(member -> Optional.ofNullable(of(member).properties.get(name)).stream())
        .findFirst();
  }

  private static final String UNKNOWN = "unknown";

  private static Map<String, ModelProperty> properties(Class<?> type) {
    Map<String, ModelProperty> properties = new TreeMap<>();
    for (Method accessor : type.getMethods()) {
      if (accessor.isAnnotationPresent(JsonProperty.class)) {
        ModelProperty property = ModelProperty.of(accessor);
        properties.put(property.name(), property);
      }
      if (accessor.isAnnotationPresent(Flags.class)) {
        ModelProperty.flags(accessor).forEach(flag -> properties.put(flag.name(), flag));
      }
    }
    return properties;
  }

  /** Reads the enum {@code Type} in a family's interface, which names the value type of each. */
  private static Map<String, Class<?>> members(Class<?> type) {
    Map<String, Class<?>> members = new LinkedHashMap<>();
    Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.isEnum() && nested.getSimpleName().equals("Type"))
        .flatMap(nested -> Arrays.stream(nested.getEnumConstants()))
        .forEach(constant -> valueType(constant)
            .ifPresent(member -> members.put(((WireEnum) constant).wireName(), member)));
    return members;
  }

  private static Optional<Class<?>> valueType(Object constant) {
    try {
      Method valueType = constant.getClass().getMethod("valueType");
      return Optional.of((Class<?>) valueType.invoke(constant));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constant + " has no value type", e);
    }
  }

  @Override
  public String toString() {
    return valueType.getSimpleName();
  }
}
