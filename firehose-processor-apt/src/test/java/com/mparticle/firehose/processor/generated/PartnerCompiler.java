package com.mparticle.firehose.processor.generated;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.processor.FirehoseProcessor;
import com.mparticle.firehose.processor.GeneratingProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles partners' classes with javac, in memory. */
final class PartnerCompiler implements AutoCloseable {

  /** An annotation of the partner's own. */
  static final String NOTE = "example.note.Note";

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager classPath =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final StandardJavaFileManager modulePath =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  PartnerCompiler() throws IOException {
    modulePath.setLocationFromPaths(
        StandardLocation.MODULE_PATH,
        Stream.of(
                FirehoseModule.class, MessageProcessor.class, JsonProperty.class, JsonFactory.class)
            .map(PartnerCompiler::pathOf)
            .toList());
    modulePath.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
  }

  private static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles a module with our processor. */
  Result compile(ModulePlan module) {
    return compile(module, List.of(new FirehoseProcessor()));
  }

  /** Compiles a module as if it had no annotations, to learn whether it is correct Java. */
  Result compileWithoutProcessor(ModulePlan module) {
    return compile(module, List.of());
  }

  private Result compile(ModulePlan module, List<Processor> processors) {
    Map<String, String> sources = module.sources();
    Map<String, String> generated = Maps.filterKeys(sources, module.generated::contains);
    List<Processor> all = new ArrayList<>(processors);
    if (!generated.isEmpty()) {
      all.add(new GeneratingProcessor(module.generationRound, ImmutableMap.copyOf(generated)));
    }
    List<JavaFileObject> units = sources.entrySet().stream()
        .filter(source -> !module.generated.contains(source.getKey()))
        .map(source -> MemoryFiles.source(source.getKey(), source.getValue()))
        .toList();
    List<String> allOptions = new ArrayList<>(module.options);
    // Javac warns of annotations that no processor claims: ours claims all if there is no other.
    boolean isOnly = generated.isEmpty() && !sources.containsKey(NOTE);
    allOptions.add(isOnly && !processors.isEmpty() ? "-Xlint:all" : "-Xlint:all,-processing");
    if (!module.isReadsChecked()) {
      allOptions.add("-Werror");
    }
    if (processors.isEmpty()) {
      allOptions.removeIf(option -> option.startsWith("-A"));
    }
    if (all.isEmpty()) {
      allOptions.add("-proc:none");
    }
    return compile(units, allOptions, all, module.isJavaModule ? modulePath : classPath);
  }

  /** Compiles classes on the class path with our processor. */
  Result compile(Map<String, String> sources) {
    return compile(sources, List.of("-Xlint:-processing"), List.of(new FirehoseProcessor()));
  }

  /** Compiles classes as if they had no annotations, to learn whether they are correct Java. */
  Result compileWithoutProcessor(Map<String, String> sources) {
    return compile(sources, List.of("-proc:none"), List.of());
  }

  private Result compile(
      Map<String, String> sources, List<String> options, List<Processor> processors) {
    List<JavaFileObject> units = sources.entrySet().stream()
        .map(source -> MemoryFiles.source(source.getKey(), source.getValue()))
        .toList();
    return compile(units, options, processors, classPath);
  }

  private Result compile(
      List<JavaFileObject> units,
      List<String> options,
      List<Processor> processors,
      StandardJavaFileManager libraries) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    MemoryFiles files = new MemoryFiles(libraries);
    JavaCompiler.CompilationTask task =
        javac.getTask(out, files, diagnostics, options, null, units);
    task.setProcessors(processors);
    task.setLocale(Locale.ROOT);
    boolean isSuccess;
    try {
      isSuccess = task.call();
    } catch (RuntimeException e) {
      isSuccess = false;
      out.write(Throwables.getStackTraceAsString(e));
    }
    return new Result(
        isSuccess,
        out.toString(),
        diagnostics.getDiagnostics().stream().map(Message::of).toList(),
        files);
  }

  @Override
  public void close() throws IOException {
    classPath.close();
    modulePath.close();
  }

  /**
   * What comes of a compilation.
   *
   * @param output what the compiler prints besides messages, such as its own stack trace
   */
  record Result(boolean isSuccess, String output, List<Message> messages, MemoryFiles files) {

    List<Message> errors() {
      return messages.stream()
          .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
          .toList();
    }

    List<Message> warnings() {
      return messages.stream()
          .filter(message -> message.kind() == Diagnostic.Kind.WARNING
              || message.kind() == Diagnostic.Kind.MANDATORY_WARNING)
          .toList();
    }
  }

  /**
   * A message of the compiler.
   *
   * @param file the path of the source file; empty where there is none
   */
  record Message(Diagnostic.Kind kind, String file, long line, String text) {

    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new Message(
          diagnostic.getKind(),
          diagnostic.getSource() == null ? "" : diagnostic.getSource().toUri().getPath(),
          diagnostic.getLineNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
