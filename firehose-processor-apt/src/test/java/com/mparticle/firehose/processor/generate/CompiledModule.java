package com.mparticle.firehose.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.io.ByteStreams;
import com.google.testing.compile.Compilation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.processor.FirehoseProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * A partner's sources, compiled in memory with the processor, without a warning, and ready to run.
 */
final class CompiledModule {

  private final Compilation compilation;
  private final ClassLoader classes;

  private CompiledModule(Compilation compilation) {
    this.compilation = compilation;
    this.classes = new GeneratedClasses(compilation);
  }

  static CompiledModule of(List<JavaFileObject> sources) {
    Compilation compilation = javac()
        .withProcessors(new FirehoseProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror", "-parameters")
        .compile(sources);
    assertThat(compilation).succeededWithoutWarnings();
    return new CompiledModule(compilation);
  }

  static CompiledModule of(JavaFileObject... sources) {
    return of(List.of(sources));
  }

  /** The text of a source file that was generated, such as {@code com/acme/AcmeDispatcher.java}. */
  String source(String path) {
    return text(compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, path), path);
  }

  /** The text of a file among the compiled classes. */
  String resource(String path) {
    return text(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, path), path);
  }

  /** A new instance of a class with a constructor that takes these arguments. */
  Object instance(String className, Object... arguments) throws ReflectiveOperationException {
    Constructor<?> constructor = classes.loadClass(className).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  MessageProcessor dispatcher(String className, Object module) throws ReflectiveOperationException {
    return (MessageProcessor) instance(className, module);
  }

  ModuleRegistrationResponse registration(String dispatcherName)
      throws ReflectiveOperationException {
    Method registration = classes.loadClass(dispatcherName).getMethod("registration");
    registration.setAccessible(true);
    return (ModuleRegistrationResponse) registration.invoke(null);
  }

  private static String text(Optional<JavaFileObject> file, String path) {
    try (InputStream bytes =
        file.orElseThrow(() -> new AssertionError("no " + path)).openInputStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class GeneratedClasses extends ClassLoader {

    private final Compilation compilation;

    private GeneratedClasses(Compilation compilation) {
      super(CompiledModule.class.getClassLoader());
      this.compilation = compilation;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      JavaFileObject file = compilation
          .generatedFile(StandardLocation.CLASS_OUTPUT, name.replace('.', '/') + ".class")
          .orElseThrow(() -> new ClassNotFoundException(name));
      try (InputStream bytes = file.openInputStream()) {
        byte[] code = ByteStreams.toByteArray(bytes);
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
