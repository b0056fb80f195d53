package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the methods of a dispatcher that say what its module registers with mParticle. */
final class RegistrationGenerator {

  private RegistrationGenerator() {}

  /** Returns the methods that return the registration. */
  static List<MethodSpec> methods(ModuleDeclaration module) {
    return List.of(registration(module), answer());
  }

  private static MethodSpec registration(ModuleDeclaration module) {
    return MethodSpec.methodBuilder("registration")
        .addJavadoc("""
            Returns what the module registers with mParticle, as in the file
            {@code $L}.
            """, ModuleWriter.registrationFile(module))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ModuleRegistrationResponse.class)
        .beginControlFlow("try")
        .addStatement(
            "return ($T) new $T().deserialize(registrationJson())",
            ModuleRegistrationResponse.class,
            MessageSerializer.class)
        .nextControlFlow("catch ($T e)", IOException.class)
        .addStatement("throw new $T(e)", UncheckedIOException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec answer() {
    return MethodSpec.methodBuilder("processRegistrationRequest")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ModuleRegistrationResponse.class)
        .addParameter(ModuleRegistrationRequest.class, "request")
        .addStatement("return registration()")
        .build();
  }

  /**
   * Returns the method that returns the registration file's text.
   *
   * @param json the text, in ASCII
   */
  static MethodSpec json(String json) {
    List<CodeBlock> blocks = TextBlocks.of(json);
    return MethodSpec.methodBuilder("registrationJson")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addStatement(
            "return $L",
            blocks.size() == 1
                ? blocks.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(blocks, ", ")))
        .build();
  }
}
