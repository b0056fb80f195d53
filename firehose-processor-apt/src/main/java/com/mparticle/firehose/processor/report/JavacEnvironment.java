package com.mparticle.firehose.processor.report;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's environment behind the wrappers of build tools, such as Gradle's and IntelliJ's.
 */
public final class JavacEnvironment {

  private static final int MAX_WRAPPERS = 5;

  private JavacEnvironment() {}

  /** Returns the environment inside the given one, or the given one if it wraps none of javac. */
  public static ProcessingEnvironment of(ProcessingEnvironment environment) {
    return find(environment, MAX_WRAPPERS).orElse(environment);
  }

  private static Optional<ProcessingEnvironment> find(
      ProcessingEnvironment environment, int wrappers) {
    if (environment.getClass().getName().startsWith("com.sun.tools.javac.")) {
      return Optional.of(environment);
    }
    Object wrapper = Proxy.isProxyClass(environment.getClass())
        ? Proxy.getInvocationHandler(environment)
        : environment;
    return wrappers == 0
        ? Optional.empty()
        : fields(wrapper.getClass())
            .flatMap(field -> value(field, wrapper).stream())
            .filter(ProcessingEnvironment.class::isInstance)
            .map(ProcessingEnvironment.class::cast)
            .flatMap(wrapped -> find(wrapped, wrappers - 1).stream())
            .findFirst();
  }

  private static Stream<Field> fields(Class<?> type) {
    Stream<Field> declared = Arrays.stream(type.getDeclaredFields());
    return type.getSuperclass() == null
        ? declared
        : Stream.concat(declared, fields(type.getSuperclass()));
  }

  private static Optional<Object> value(Field field, Object wrapper) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(wrapper));
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      return Optional.empty();
    }
  }
}
