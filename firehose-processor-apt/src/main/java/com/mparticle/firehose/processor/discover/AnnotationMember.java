package com.mparticle.firehose.processor.discover;

import com.google.common.base.Defaults;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the member of an annotation that a method reference names. */
final class AnnotationMember {

  private AnnotationMember() {}

  /**
   * Returns the member.
   *
   * @param reference a method reference such as {@code Setting::name}
   * @throws IllegalArgumentException if it is anything else
   */
  static <A extends Annotation> Method of(Class<A> annotation, Function<A, ?> reference) {
    List<Method> called = new ArrayList<>();
    Object recorder = Proxy.newProxyInstance(
        annotation.getClassLoader(), new Class<?>[] {annotation}, (proxy, method, arguments) -> {
          called.add(method);
          return Defaults.defaultValue(method.getReturnType());
        });
    Object unused = reference.apply(annotation.cast(recorder));
    if (called.size() != 1) {
      throw new IllegalArgumentException("no member of @" + annotation.getSimpleName());
    }
    return called.get(0);
  }
}
