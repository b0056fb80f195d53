package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.palantir.javapoet.ClassName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds values that a handler method takes, but is given only as a part of something else. */
final class MessageParts {

  private static final String MODEL = "com.mparticle.firehose.model.";

  private MessageParts() {}

  /**
   * A part of something that a handler may take.
   *
   * @param holder what the handler may take
   * @param accessor the name of the method that returns the part
   */
  record Part(ParameterSource holder, String accessor) {}

  /** Returns the part that a parameter asks for, if a handler of its kind may take its holder. */
  static Optional<Part> find(Handler handler, Parameter parameter) {
    return classOf(parameter).stream()
        .flatMap(type -> handler.kind().sources().stream()
            .flatMap(source -> parts(source)
                .filter(part -> holds(part, type))
                .map(part -> new Part(source, part.getName()))))
        .findFirst();
  }

  private static Optional<Class<?>> classOf(Parameter parameter) {
    if (parameter.erasure() instanceof ClassName name
        && name.packageName().concat(".").startsWith(MODEL)) {
      try {
        return Optional.of(Class.forName(name.reflectionName()));
      } catch (ClassNotFoundException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Stream<Method> parts(ParameterSource source) {
    return source.type().stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName));
  }

  /** Returns whether a method returns values of a type, or an {@code Optional} or list of them. */
  private static boolean holds(Method accessor, Class<?> type) {
    Type returned = accessor.getGenericReturnType();
    Type value = returned instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[0]
        : returned;
    return value instanceof Class<?> valueType
        && valueType.getName().startsWith(MODEL)
        && valueType.isAssignableFrom(type);
  }
}
