package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods of a type: those of its supertypes first, each in the order in which its type
 * declares them. So settings are registered in the same order by all compilers; that of Eclipse
 * sorts the methods of class files by name.
 */
public final class DeclarationOrder {

  private final Types types;
  private final Elements elements;
  private final Optional<Filer> classFiles;
  private final Predicate<TypeElement> isSource;

  private DeclarationOrder(
      Types types, Elements elements, Optional<Filer> classFiles, Predicate<TypeElement> isSource) {
    this.types = types;
    this.elements = elements;
    this.classFiles = classFiles;
    this.isSource = isSource;
  }

  /** For a compiler that tells methods in their order. */
  public static DeclarationOrder asTold(Types types, Elements elements) {
    return new DeclarationOrder(types, elements, Optional.empty(), type -> true);
  }

  /**
   * For a compiler that sorts the methods of class files.
   *
   * @param filer finds class files
   * @param isSource whether a type is compiled from source
   */
  public static DeclarationOrder ofClassFiles(
      Types types, Elements elements, Filer filer, Predicate<TypeElement> isSource) {
    return new DeclarationOrder(types, elements, Optional.of(filer), isSource);
  }

  /** Returns the methods that a type declares or inherits, private ones included. */
  ImmutableSet<ExecutableElement> allMethods(TypeElement type) {
    ImmutableSet<ExecutableElement> told = MoreElements.getAllMethods(type, types, elements);
    Map<TypeElement, List<ExecutableElement>> byType = new LinkedHashMap<>();
    for (ExecutableElement method : told) {
      byType
          .computeIfAbsent(
              MoreElements.asType(method.getEnclosingElement()), key -> new ArrayList<>())
          .add(method);
    }
    ImmutableSet.Builder<ExecutableElement> sorted = ImmutableSet.builder();
    byType.forEach((owner, methods) -> {
      List<String> order = isSource.test(owner) ? List.of() : namesInClassFile(owner);
      methods.sort(
          Comparator.comparing(method -> order.indexOf(method.getSimpleName().toString())));
      sorted.addAll(methods);
    });
    return sorted.build();
  }

  /** Returns the names of methods; none if there is no class file. */
  private List<String> namesInClassFile(TypeElement type) {
    List<String> names = new ArrayList<>();
    String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
    try (InputStream code = classFiles
        .orElseThrow()
        .getResource(StandardLocation.CLASS_PATH, packageName, file + ".class")
        .openInputStream()) {
      new ClassReader(code)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                  names.add(name);
                  return null;
                }
              },
              ClassReader.SKIP_CODE);
    } catch (IOException | IllegalArgumentException e) {
      // The order is then as the compiler tells it.
      return List.of();
    }
    return names;
  }
}
