package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.processor.files.OutputFiles;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/** Writes all files of a module: its dispatcher, and its registration for mParticle. */
public final class ModuleWriter {

  /** JavaPoet may break a line between {@code throws} and the exception. */
  private static final Pattern BROKEN_THROWS = Pattern.compile(" throws\n\\s+");

  private final OutputFiles files;
  private final DispatcherGenerator dispatcherGenerator;

  /** Creates a writer. */
  public ModuleWriter(Filer filer, DispatcherGenerator dispatcherGenerator) {
    this.files = new OutputFiles(filer);
    this.dispatcherGenerator = dispatcherGenerator;
  }

  /**
   * Writes the files of a module.
   *
   * @param origin the module's class, from which alone they are made
   * @throws FilerException if the dispatcher's name is that of another class
   * @throws IOException if a file can't be written
   */
  public void write(ModuleDeclaration module, TypeElement origin) throws IOException {
    String registration = RegistrationJson.of(RegistrationBuilder.registrationOf(module));
    writeDispatcher(dispatcherGenerator.dispatcher(module, registration), module, origin);
    writeRegistration(registration, module, origin);
  }

  /**
   * Writes a dispatcher that calls nothing and can't be used, for a module with errors: the code
   * that names the dispatcher compiles, so that javac finds no errors there.
   *
   * @throws FilerException if the dispatcher's name is that of another class
   * @throws IOException if the file can't be written
   */
  public void writePlaceholder(ModuleDeclaration module, TypeElement origin) throws IOException {
    ModuleDeclaration empty = module.withoutSections();
    TypeSpec dispatcher = dispatcherGenerator.dispatcher(empty, "{}").toBuilder()
        .addStaticBlock(CodeBlock.builder()
            .beginControlFlow("if (true)")
            .addStatement(
                "throw new $T($S)",
                IllegalStateException.class,
                module.className().simpleName() + " has errors, which its compiler reports")
            .endControlFlow()
            .build())
        .build();
    writeDispatcher(dispatcher, module, origin);
  }

  private void writeDispatcher(TypeSpec dispatcher, ModuleDeclaration module, TypeElement origin)
      throws IOException {
    ClassName name = ModuleDeclaration.dispatcherOf(module.className());
    // Imports java.lang, too: the partner's package may have a class String or Override.
    JavaFile source = JavaFile.builder(name.packageName(), dispatcher).build();
    try (Writer file = files.source(name.canonicalName(), origin).openWriter()) {
      file.write(BROKEN_THROWS.matcher(source.toString()).replaceAll("\n      throws "));
    }
  }

  private void writeRegistration(String registration, ModuleDeclaration module, TypeElement origin)
      throws IOException {
    FileObject resource = files.resource(registrationFile(module), origin);
    try (OutputStream file = resource.openOutputStream()) {
      file.write(registration.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Returns the path of the registration file among the compiled classes. */
  static String registrationFile(ModuleDeclaration module) {
    return "META-INF/firehose/" + module.className().reflectionName() + ".registration.json";
  }
}
