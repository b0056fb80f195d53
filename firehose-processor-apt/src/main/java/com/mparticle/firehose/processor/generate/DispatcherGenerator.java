package com.mparticle.firehose.processor.generate;

import com.google.auto.common.Visibility;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates the dispatcher of a module: a {@code MessageProcessor} whose hooks call the module's
 * handlers.
 */
public final class DispatcherGenerator {

  private final Optional<ClassName> generatedAnnotation;

  /**
   * Creates a generator.
   *
   * @param generatedAnnotation the annotation that marks generated code, if the compilation has one
   */
  public DispatcherGenerator(Optional<ClassName> generatedAnnotation) {
    this.generatedAnnotation = generatedAnnotation;
  }

  /**
   * Returns the dispatcher.
   *
   * @param registration the text of the registration file
   */
  TypeSpec dispatcher(ModuleDeclaration module, String registration) {
    HandledTypesGenerator handledTypes = new HandledTypesGenerator(module);
    SettingsGenerator settings = new SettingsGenerator(module);
    HookGenerator hooks = new HookGenerator(module, settings);
    TypeSpec.Builder dispatcher = TypeSpec.classBuilder(
            ModuleDeclaration.dispatcherOf(module.className()))
        .addJavadoc("""
            Calls the handlers of {@link $T} for messages of mParticle. Threads may share an
            instance if they may share its module.
            """, module.className())
        .addAnnotation(suppressWarnings(module))
        .addModifiers(Modifier.FINAL)
        .superclass(MessageProcessor.class)
        .addFields(handledTypes.fields())
        .addFields(hooks.fields())
        .addFields(settings.fields())
        .addField(module.instanceType(), "module", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(module))
        .addMethod(listeningConstructor(module))
        .addMethods(RegistrationGenerator.methods(module))
        .addMethods(settings.methods())
        .addMethods(handledTypes.methods())
        .addMethods(hooks.methods())
        .addMethods(SettingsResponseGenerator.methods(module))
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

  /** The partner's classes may be deprecated, and state is kept without its type arguments. */
  private static AnnotationSpec suppressWarnings(ModuleDeclaration module) {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value",
            module.state().isPresent()
                ? "{\"deprecation\", \"removal\", \"rawtypes\", \"unchecked\"}"
                : "{\"deprecation\", \"removal\"}")
        .build();
  }

  private static MethodSpec constructor(ModuleDeclaration module) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("""
            Creates a dispatcher.

            @param module the instance whose handlers are called
            """)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(module.instanceType(), "module")
        .addStatement("this.module = $T.requireNonNull(module, $S)", Objects.class, "module")
        .build();
  }

  private static MethodSpec listeningConstructor(ModuleDeclaration module) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("""
            Creates a dispatcher with a listener.

            @param module the instance whose handlers are called
            @param listener is told what becomes of messages
            """)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(module.instanceType(), "module")
        .addParameter(FirehoseListener.class, "listener")
        .addStatement("super(listener)")
        .addStatement("this.module = $T.requireNonNull(module, $S)", Objects.class, "module")
        .build();
  }
}
