package com.mparticle.firehose.processor.access;

import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.processor.FirehoseProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Source files whose lines tell what the compiler should say of them: {@code // unpermitted: MPID}
 * and {@code // unregistered: SCREEN_VIEW} where something is read in vain, {@code // unused: MPID}
 * where something is asked for in vain.
 */
record Sample(ImmutableList<JavaFileObject> files) {

  /** All in one line, so that lines count from the first of a test's own. */
  private static final String HEADER = """
      package com.acme; \
      import com.mparticle.firehose.annotations.*; \
      import com.mparticle.firehose.model.*; \
      import com.mparticle.firehose.model.audienceprocessing.*; \
      import com.mparticle.firehose.model.dsrprocessing.*; \
      import com.mparticle.firehose.model.eventprocessing.*; \
      import com.mparticle.firehose.model.notification.*; \
      import com.mparticle.firehose.model.registration.Permission; \
      import java.util.*; \
      import java.util.function.*; \
      """;

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0") \
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID) \
      """;

  /** Classes in files of their own, without package and imports. */
  static Sample of(String... classes) {
    return new Sample(IntStream.range(0, classes.length)
        .mapToObj(i -> JavaFileObjects.forSourceString(
            "com.acme.File" + i, HEADER + classes[i].replace("@Module", MODULE)))
        .collect(ImmutableList.toImmutableList()));
  }

  /** Classes in packages of their own, which therefore may have the same names. */
  static Sample ofPackages(String... classes) {
    return new Sample(IntStream.range(0, classes.length)
        .mapToObj(i -> JavaFileObjects.forSourceString(
            "com.acme.p%1$d.File%1$d".formatted(i),
            HEADER.replace("package com.acme;", "package com.acme.p%d;".formatted(i))
                + classes[i].replace("@Module", MODULE)))
        .collect(ImmutableList.toImmutableList()));
  }

  /** A module with one handler, which contains the statements. */
  static Sample handler(String permissions, String... statements) {
    return of("""
        @Module @Permissions(%s)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
        %s
          }
        }
        """.formatted(permissions, String.join("\n", statements)));
  }

  /** The same with another text in its stead. */
  Sample with(String text, String other) {
    return new Sample(files.stream()
        .map(file -> JavaFileObjects.forSourceString(
            "com.acme." + simpleName(file), source(file).replace(text, other)))
        .collect(ImmutableList.toImmutableList()));
  }

  Compilation compile(String... options) {
    return javac()
        .withProcessors(new FirehoseProcessor())
        .withOptions((Object[]) options)
        .compile(files);
  }

  /** What the compiler says, as {@code File0:3 unpermitted: MPID}. */
  List<String> found(String... options) {
    return compile(options).diagnostics().stream()
        .filter(shown -> shown.getKind() != Diagnostic.Kind.NOTE)
        .map(Sample::abbreviate)
        .sorted()
        .toList();
  }

  /** What the lines say that the compiler should say. */
  List<String> expected() {
    return files.stream().flatMap(Sample::expected).sorted().toList();
  }

  private static Stream<String> expected(JavaFileObject file) {
    List<String> lines = source(file).lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(" // un"))
        .boxed()
        .flatMap(i -> Stream.of(lines.get(i).replaceFirst(".* // ", "").split("; "))
            .map(mark -> "%s:%d %s".formatted(simpleName(file), i + 1, mark)));
  }

  private static String abbreviate(Diagnostic<? extends JavaFileObject> shown) {
    String message = shown.getMessage(Locale.ROOT);
    String where = shown.getSource() == null
        ? ""
        : simpleName(shown.getSource()) + ":" + shown.getLineNumber();
    if (message.startsWith("[unpermitted-read] ")) {
      return where + " unpermitted: " + missing(message);
    }
    if (message.startsWith("[unregistered-read] ")) {
      return where + " unregistered: " + missing(message);
    }
    return message.startsWith("[unused-")
        ? where + " unused: " + last(message.replaceFirst("^\\S+ (\\S+) .*", "$1"))
        : where + " " + shown.getKind() + " " + message;
  }

  private static String missing(String message) {
    String permission =
        message.replaceFirst(".* without (?:a handler for )?[\\w.]+\\.([A-Z_]{3,}).*", "$1");
    return permission.equals(message)
        ? last(message.replaceFirst("^\\S+ (\\S+) .*", "$1"))
        : permission;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String simpleName(JavaFileObject file) {
    return last(file.getName().replace('/', '.').replaceFirst("\\.java$", ""));
  }

  static String source(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
