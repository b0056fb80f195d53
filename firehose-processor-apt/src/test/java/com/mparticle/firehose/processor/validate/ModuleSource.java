package com.mparticle.firehose.processor.validate;

import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.processor.FirehoseProcessor;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Source of a module, and what the compiler reports about it. */
public final class ModuleSource {

  /** All in one line, so that lines count from the first of a test's own. */
  private static final String HEADER = """
      package example.acme; \
      import com.mparticle.firehose.Invocation; \
      import com.mparticle.firehose.annotations.*; \
      import com.mparticle.firehose.model.audienceprocessing.*; \
      import com.mparticle.firehose.model.authentication.*; \
      import com.mparticle.firehose.model.dsrprocessing.*; \
      import com.mparticle.firehose.model.eventprocessing.*; \
      import com.mparticle.firehose.model.notification.*; \
      import com.mparticle.firehose.model.registration.Permission; \
      import com.mparticle.firehose.settings.SubscriptionSettings; \
      import java.util.*; \
      """;

  private final String source;
  private final ImmutableList<JavaFileObject> others;

  private ModuleSource(String source, ImmutableList<JavaFileObject> others) {
    this.source = source;
    this.others = others;
  }

  /** The source of class {@code Acme}, without package and imports. */
  public static ModuleSource of(String source) {
    return new ModuleSource(source, ImmutableList.of());
  }

  /** Adds the source of another class. */
  public ModuleSource with(String name, String otherSource) {
    return new ModuleSource(
        source,
        ImmutableList.<JavaFileObject>builder()
            .addAll(others)
            .add(JavaFileObjects.forSourceString(name, otherSource))
            .build());
  }

  /** The errors and warnings that the compiler reports. */
  public List<Reported> findings() {
    return findings(new FirehoseProcessor());
  }

  /** The errors and warnings that the compiler reports with a processor in place of ours. */
  public List<Reported> findings(Processor processor) {
    return compile(javac().withProcessors(processor).withOptions("-proc:only"))
        .diagnostics()
        .stream()
        .filter(shown -> shown.getKind() != Diagnostic.Kind.NOTE)
        .map(Reported::of)
        .toList();
  }

  /** Compiles the source. */
  public Compilation compile(Compiler compiler) {
    return compiler.compile(files());
  }

  /** The source files. */
  public ImmutableList<JavaFileObject> files() {
    return ImmutableList.<JavaFileObject>builder()
        .add(JavaFileObjects.forSourceString("example.acme.Acme", HEADER + source))
        .addAll(others)
        .build();
  }

  /** The number of the first line that has the text. */
  public long lineOf(String text) {
    return source.lines().takeWhile(line -> !line.contains(text)).count() + 1;
  }

  /**
   * What the compiler reports.
   *
   * @param file name of the source file; empty where there is none
   * @param line its number, from 1
   */
  public record Reported(Diagnostic.Kind kind, String file, long line, String message) {

    private static Reported of(Diagnostic<? extends JavaFileObject> shown) {
      String path = shown.getSource() == null ? "" : shown.getSource().getName();
      return new Reported(
          shown.getKind(),
          path.substring(path.lastIndexOf('/') + 1),
          shown.getLineNumber(),
          shown.getMessage(Locale.ROOT));
    }
  }
}
