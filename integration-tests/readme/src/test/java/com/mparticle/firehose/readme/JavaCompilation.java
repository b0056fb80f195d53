package com.mparticle.firehose.readme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as a partner's build does, and runs what came of them. */
final class JavaCompilation {

  private final Path classes;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

  private JavaCompilation(Path classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.classes = classes;
    this.diagnostics = diagnostics;
  }

  /** Compiles with all of javac's warnings and the annotation processor. */
  static JavaCompilation compile(Collection<JavaSource> sources, Path directory)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (JavaSource source : sources) {
      files.add(Files.writeString(directory.resolve(source.fileName()), source.code()));
    }
    Path classes = Files.createDirectory(directory.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager fileManager =
        compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      String classPath = System.getProperty("java.class.path");
      List<String> options = List.of(
          "--release",
          "17",
          "-Xlint:all,-processing,-options,-classfile",
          "-classpath",
          classPath,
          "-processorpath",
          classPath,
          "-d",
          classes.toString());
      JavaCompiler.CompilationTask task = compiler.getTask(
          null,
          fileManager,
          collector,
          options,
          null,
          fileManager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ROOT);
      task.call();
    }
    return new JavaCompilation(classes, collector.getDiagnostics());
  }

  /** What the compiler says, one message after the other: file, line, and text. */
  String messages() {
    StringBuilder messages = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      JavaFileObject file = diagnostic.getSource();
      if (file != null) {
        messages
            .append(Path.of(file.toUri()).getFileName())
            .append(':')
            .append(diagnostic.getLineNumber())
            .append(": ");
      }
      messages
          .append(diagnostic.getKind().toString().toLowerCase(Locale.ROOT))
          .append(": ")
          .append(diagnostic.getMessage(Locale.ROOT))
          .append('\n');
    }
    return messages.toString();
  }

  /** What the main method of a class prints. */
  String run(String className) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream original = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      loader.loadClass(className).getMethod("main", String[].class).invoke(null, (Object)
          new String[0]);
    } finally {
      System.setOut(original);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
