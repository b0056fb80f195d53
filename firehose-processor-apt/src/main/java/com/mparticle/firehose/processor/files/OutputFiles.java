package com.mparticle.firehose.processor.files;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Creates files for classes. Where javac compiles several Java modules at once, it has to be told
 * the module; where it compiles one, build tools do not expect its name.
 */
public final class OutputFiles {

  private final Filer filer;

  /** Creates files with a compiler's filer. */
  public OutputFiles(Filer filer) {
    this.filer = filer;
  }

  /**
   * Creates a source file.
   *
   * @param name of the class
   * @param origin the class from which alone it is made
   * @throws FilerException if the class exists
   * @throws IOException if the file can't be created
   */
  public FileObject source(String name, TypeElement origin) throws IOException {
    try {
      return filer.createSourceFile(name, origin);
    } catch (FilerException e) {
      return filer.createSourceFile(modulePrefix(origin, e) + name, origin);
    }
  }

  /**
   * Creates a file among the compiled classes.
   *
   * @param path relative to the folder of the classes
   * @param origin the class from which alone it is made
   * @throws FilerException if it was created before
   * @throws IOException if the file can't be created
   */
  public FileObject resource(String path, TypeElement origin) throws IOException {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
    } catch (FilerException e) {
      return filer.createResource(
          StandardLocation.CLASS_OUTPUT, modulePrefix(origin, e), path, origin);
    }
  }

  private static String modulePrefix(TypeElement origin, FilerException withoutPrefix)
      throws FilerException {
    Optional<String> module = Stream.<Element>iterate(
            origin, Objects::nonNull, Element::getEnclosingElement)
        .filter(element -> element.getKind() == ElementKind.MODULE)
        .map(ModuleElement.class::cast)
        .filter(found -> !found.isUnnamed())
        .map(found -> found.getQualifiedName() + "/")
        .findFirst();
    if (module.isEmpty()) {
      throw withoutPrefix;
    }
    return module.get();
  }
}
