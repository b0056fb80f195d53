package com.mparticle.firehose.processor.generate;

import com.google.auto.common.Visibility;
import com.google.common.base.Joiner;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Makes the dispatcher of a module: a {@code MessageProcessor} whose methods call the module's
 * handlers.
 */
public final class DispatcherWriter {

  private final Optional<ClassName> generatedAnnotation;

  /**
   * A writer of dispatchers.
   *
   * @param generatedAnnotation the annotation that marks generated code, if the compilation has one
   */
  public DispatcherWriter(Optional<ClassName> generatedAnnotation) {
    this.generatedAnnotation = generatedAnnotation;
  }

  /**
   * Returns the dispatcher.
   *
   * @param registration the text of the registration file
   * @param origin the module's class
   */
  TypeSpec dispatcher(ModuleDeclaration module, String registration, TypeElement origin) {
    SettingsWriter settings = new SettingsWriter(module);
    TypeSpec.Builder dispatcher = TypeSpec.classBuilder(nameOf(module))
        .addOriginatingElement(origin)
        .addJavadoc("Hands Firehose messages to the handlers of {@link $T}.\n", module.className())
        .addModifiers(Modifier.FINAL)
        .superclass(MessageProcessor.class)
        .addFields(HandlerCalls.fieldsOf(module))
        .addField(module.instanceType(), "module", Modifier.PRIVATE, Modifier.FINAL)
        .addFields(settings.fields())
        .addMethod(constructor(module))
        .addMethods(RegistrationGenerator.methods())
        .addMethods(HandlerCalls.methodsOf(module, settings))
        .addMethods(settings.methods())
        .addMethod(RegistrationGenerator.json(registration))
        .addTypes(settings.types());
    if (module.visibility() == Visibility.PUBLIC) {
      dispatcher.addModifiers(Modifier.PUBLIC);
    }
    generatedAnnotation.ifPresent(
        annotation -> dispatcher.addAnnotation(AnnotationSpec.builder(annotation)
            .addMember("value", "$S", "com.mparticle.firehose.processor.FirehoseProcessor")
            .build()));
    return dispatcher.build();
  }

  /**
   * The names of nested classes are joined, so that two of the same name get different dispatchers.
   */
  private static String nameOf(ModuleDeclaration module) {
    return Joiner.on('_').join(module.className().simpleNames()) + "Dispatcher";
  }

  private static MethodSpec constructor(ModuleDeclaration module) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("A dispatcher to the given module.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(module.instanceType(), "module")
        .addStatement("this.module = $T.requireNonNull(module, $S)", Objects.class, "module")
        .build();
  }
}
