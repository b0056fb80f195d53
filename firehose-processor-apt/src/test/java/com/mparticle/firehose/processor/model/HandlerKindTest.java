package com.mparticle.firehose.processor.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.reflect.ClassPath;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.Setting;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HandlerKindTest {

  @Test
  void everyAnnotationOfMethodsIsAKindOrASetting() throws IOException {
    List<Class<?>> annotations = ClassPath.from(Handles.class.getClassLoader())
        .getTopLevelClasses(Handles.class.getPackageName())
        .stream()
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> type.isAnnotationPresent(Target.class)
            && Arrays.asList(type.getAnnotation(Target.class).value()).contains(ElementType.METHOD))
        .filter(type -> type != Setting.class)
        .toList();

    assertThat(Arrays.stream(HandlerKind.values()).map(HandlerKind::annotation))
        .containsExactlyElementsIn(annotations);
  }

  @ParameterizedTest
  @EnumSource
  void annotationNamesTypesIfItsKindHasAnExampleOfThem(HandlerKind kind) {
    Class<?> types = kind.exampleType()
        .<Class<?>>map(example -> example.getDeclaringClass().arrayType())
        .orElse(null);

    assertThat(Arrays.stream(kind.annotation().getDeclaredMethods())
            .filter(member -> member.getName().equals("value"))
            .map(Method::getReturnType)
            .findFirst()
            .orElse(null))
        .isEqualTo(types);
  }
}
