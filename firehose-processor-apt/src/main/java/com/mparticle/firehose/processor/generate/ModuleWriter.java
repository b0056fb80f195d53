package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes all files of a module: its dispatcher, and its registration for mParticle. */
public final class ModuleWriter {

  private final Filer filer;
  private final DispatcherWriter dispatcherWriter;

  /**
   * A writer of files.
   *
   * @param dispatcherWriter makes the dispatchers
   */
  public ModuleWriter(Filer filer, DispatcherWriter dispatcherWriter) {
    this.filer = filer;
    this.dispatcherWriter = dispatcherWriter;
  }

  /**
   * Writes the files of a module.
   *
   * @param origin the module's class, from which alone they are made
   * @throws IOException if a file can't be written
   */
  public void write(ModuleDeclaration module, TypeElement origin) throws IOException {
    String registration = RegistrationJson.of(RegistrationBuilder.registrationOf(module));
    JavaFile.builder(
            module.className().packageName(),
            dispatcherWriter.dispatcher(module, registration, origin))
        .skipJavaLangImports(true)
        .build()
        .writeTo(filer);
    writeRegistration(module, registration, origin);
  }

  private void writeRegistration(ModuleDeclaration module, String registration, TypeElement origin)
      throws IOException {
    String path = "META-INF/firehose/" + module.className().reflectionName() + ".registration.json";
    try (OutputStream file =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      file.write(registration.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
