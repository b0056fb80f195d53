package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.mparticle.firehose.model.Flags;
import com.mparticle.firehose.model.WireFlag;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a value type property by property, each as databind reads its Java type. */
final class ValueTypeDeserializer extends JsonDeserializer<Object> {

  private final Class<?> valueType;
  private final Map<String, Method> accessors = new HashMap<>();
  private final Map<String, Object> flags = new HashMap<>();
  private @Nullable Method flagsAccessor;

  ValueTypeDeserializer(Class<?> valueType) {
    this.valueType = valueType;
    for (Method method : valueType.getMethods()) {
      if (method.isAnnotationPresent(Flags.class)) {
        flagsAccessor = method;
        ParameterizedType set = (ParameterizedType) method.getGenericReturnType();
        for (Object flag : ((Class<?>) set.getActualTypeArguments()[0]).getEnumConstants()) {
          flags.put(((WireFlag) flag).wireFlag(), flag);
        }
      }
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null) {
        accessors.put(property.value(), method);
        JsonAlias aliases = method.getAnnotation(JsonAlias.class);
        if (aliases != null) {
          Arrays.stream(aliases.value()).forEach(alias -> accessors.put(alias, method));
        }
      }
    }
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      return context.handleUnexpectedToken(valueType, parser);
    }
    try {
      Object builder = valueType.getMethod("builder").invoke(null);
      Set<Object> set = new LinkedHashSet<>();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        if (flags.containsKey(name)) {
          readFlag(name, set, builder, parser, context);
          continue;
        }
        Method accessor = accessors.get(name);
        Method setter = accessor == null ? null : setter(builder, accessor);
        if (setter == null) {
          parser.skipChildren();
        } else {
          set(builder, setter, accessor, name, parser, context);
        }
      }
      if (flagsAccessor != null) {
        builder.getClass().getMethod(flagsAccessor.getName(), Iterable.class).invoke(builder, set);
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void readFlag(
      String name,
      Set<Object> set,
      Object builder,
      JsonParser parser,
      DeserializationContext context)
      throws IOException {
    try {
      if (Boolean.TRUE.equals(read(context.constructType(boolean.class), parser, context))) {
        set.add(flags.get(name));
      } else {
        set.remove(flags.get(name));
      }
    } catch (JsonMappingException | InputCoercionException e) {
      throw JsonMappingException.wrapWithPath(e, builder, name);
    }
  }

  private static void set(
      Object builder,
      Method setter,
      Method accessor,
      String name,
      JsonParser parser,
      DeserializationContext context)
      throws IOException, ReflectiveOperationException {
    try {
      JavaType type = context.constructType(accessor.getGenericReturnType());
      Object value = read(type, parser, context);
      if (value != null) {
        setter.invoke(builder, value);
      }
    } catch (JsonMappingException | InputCoercionException e) {
      throw JsonMappingException.wrapWithPath(e, builder, name);
    }
  }

  /** Null if the default of the builder holds. */
  private static Object read(JavaType type, JsonParser parser, DeserializationContext context)
      throws IOException {
    boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
    if (type.isTypeOrSubTypeOf(List.class)) {
      return isNull ? List.of() : readList(type.getContentType(), parser, context);
    }
    if (type.isTypeOrSubTypeOf(Map.class)) {
      return isNull ? Map.of() : readMap(type.getContentType(), parser, context);
    }
    if (isNull && type.hasRawClass(String.class)) {
      return null;
    }
    JsonDeserializer<Object> deserializer = context.findRootValueDeserializer(type);
    return isNull ? deserializer.getNullValue(context) : deserializer.deserialize(parser, context);
  }

  private static Object readList(JavaType type, JsonParser parser, DeserializationContext context)
      throws IOException {
    List<Object> list = new ArrayList<>();
    if (!parser.isExpectedStartArrayToken()) {
      return context.handleUnexpectedToken(List.class, parser);
    }
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.hasToken(JsonToken.VALUE_NULL)) {
        try {
          list.add(readContent(type, parser, context));
        } catch (JsonMappingException | InputCoercionException e) {
          throw JsonMappingException.wrapWithPath(e, list, index);
        }
      }
      index++;
    }
    return list;
  }

  private static Object readMap(JavaType type, JsonParser parser, DeserializationContext context)
      throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!parser.isExpectedStartObjectToken()) {
      return context.handleUnexpectedToken(Map.class, parser);
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        try {
          map.put(name, readContent(type, parser, context));
        } catch (JsonMappingException | InputCoercionException e) {
          throw JsonMappingException.wrapWithPath(e, map, name);
        }
      }
    }
    return map;
  }

  private static Object readContent(
      JavaType type, JsonParser parser, DeserializationContext context) throws IOException {
    if (type.hasRawClass(String.class)) {
      return TextDeserializer.read(parser, context);
    }
    if (type.isTypeOrSubTypeOf(List.class)) {
      return new TextListDeserializer().deserialize(parser, context);
    }
    if (type.isTypeOrSubTypeOf(Map.class)) {
      return new TextMapDeserializer().deserialize(parser, context);
    }
    return context.findRootValueDeserializer(type).deserialize(parser, context);
  }

  /** The method that sets a property; null where it is derived from others. */
  private static Method setter(Object builder, Method accessor) {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(accessor.getName())
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType())) {
        return method;
      }
    }
    return null;
  }
}
