package com.mparticle.firehose.codegen;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a processor for tests: each hook of the router adds the name of the value type that it is
 * for to a list.
 */
final class RecorderGenerator {

  private RecorderGenerator() {}

  /**
   * A recorder.
   *
   * @param processor a subclass of the router, which the recorder extends
   */
  static TypeSpec generate(TypeElement processor) {
    TypeElement router = topmost(processor);
    TypeSpec.Builder recorder = TypeSpec.classBuilder("HookRecorder")
        .addJavadoc("Writes down which of the hooks for parts of batches are called.\n")
        .addModifiers(Modifier.ABSTRACT)
        .superclass(ClassName.get(processor))
        .addField(FieldSpec.builder(
                ParameterizedTypeName.get(List.class, String.class), "calls", Modifier.FINAL)
            .initializer("new $T<>()", ArrayList.class)
            .build());
    for (ExecutableElement method : ElementFilter.methodsIn(router.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.PROTECTED)) {
        recorder.addMethod(recording(method));
      }
    }
    return recorder.build();
  }

  /** The superclass that extends no other: the router. */
  private static TypeElement topmost(TypeElement type) {
    TypeElement superclass = MoreTypes.asTypeElement(type.getSuperclass());
    return superclass.getSuperclass().getKind() == TypeKind.NONE ? type : topmost(superclass);
  }

  private static MethodSpec recording(ExecutableElement hook) {
    String name = hook.getSimpleName().toString();
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addException(Exception.class)
        .addStatement("calls.add($S)", name.substring("process".length()));
    hook.getParameters()
        .forEach(parameter -> method.addParameter(
            TypeName.get(parameter.asType()), parameter.getSimpleName().toString()));
    return method.build();
  }
}
