package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.mparticle.firehose.processor.FirehoseProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of reads among other tools. That it gets on with Error Prone is shown by the sample
 * partner, whose build runs both.
 */
final class CoexistenceTest {

  private static final Sample UNPERMITTED = Sample.handler("", "event.location();");

  @Test
  void optionTurnsTheCheckOff() {
    assertThat(UNPERMITTED.compile("-Afirehose.reads=off")).succeededWithoutWarnings();
  }

  @Test
  void unknownValueOfTheOptionIsReported() {
    Compilation compilation = UNPERMITTED.compile("-Afirehose.reads=OFF");

    assertThat(compilation).hadErrorContaining("[unpermitted-read]");
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining(
            "-Afirehose.reads=OFF is taken for on: write -Afirehose.reads=on or -Afirehose.reads=off");
    assertThat(UNPERMITTED.compile("-Afirehose.reads=on").warnings()).isEmpty();
  }

  @Test
  void noteSaysThatJavacDidNotCompileTheCode() {
    assertThat(UNPERMITTED.compile("-proc:only")).succeededWithoutWarnings();
    assertThat(notes(UNPERMITTED.compile("-proc:only")))
        .containsExactly(
            "Whether modules read data without permission was not checked, as javac did not compile their"
                + " code");
    assertThat(notes(UNPERMITTED.compile("-proc:only", "-Akapt.kotlin.generated=build")))
        .containsExactly(
            "Whether modules read data without permission was not checked, as kapt does not compile their"
                + " code");
  }

  @Test
  void noNoteFollowsOtherErrors() {
    Sample sample = Sample.ofPackages(
        "@Module class Acme { @Handles(Event.Type.CUSTOM_EVENT) void track(Event event) {} }",
        "@Module class Bravo {}");

    assertThat(notes(sample.compile())).isEmpty();
    assertThat(notes(sample.compile("-proc:only"))).isEmpty();
  }

  private static List<String> notes(Compilation compilation) {
    return compilation.notes().stream()
        .map(note -> note.getMessage(Locale.ROOT))
        .toList();
  }

  @Test
  void environmentOfTheBuildToolIsUnwrapped() {
    Compilation compilation = compile(UNPERMITTED, wrapped(new FirehoseProcessor()));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[unpermitted-read]");
  }

  @Test
  void codeThatOtherProcessorsGenerateIsRead() {
    Sample sample = Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) { Generated.read(event); }
        }
        """);

    Compilation compilation = compile(sample, new FirehoseProcessor(), new Generator());

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("(read by Acme.track -> Generated.read)");
    assertThat(compilation.errors().get(0).getSource().getName()).endsWith("Generated.java");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(4);
  }

  @Test
  void otherMistakesDoNotHideUnpermittedReads() {
    Sample sample = Sample.handler(
        "allow = Permission.MPID",
        "event.location(); // unpermitted: LOCATION",
        "batch.unknown();");

    assertThat(sample.found()).containsAtLeastElementsIn(sample.expected());
    assertThat(sample.compile().errors()).hasSize(2);
    assertThat(sample.compile().warnings()).isEmpty();
  }

  @Test
  void eclipseCompilesWithANoteThatTheCheckDidNotRun(@TempDir Path folder) throws IOException {
    DiagnosticCollector<JavaFileObject> shown = new DiagnosticCollector<>();
    JavaCompiler eclipse = new EclipseCompiler();
    try (StandardJavaFileManager files = eclipse.getStandardFileManager(shown, Locale.ROOT, null)) {
      String classpath = System.getProperty("java.class.path");
      JavaCompiler.CompilationTask task = eclipse.getTask(
          Writer.nullWriter(),
          files,
          shown,
          List.of("-17", "-d", folder.toString(), "-s", folder.toString(), "-cp", classpath),
          null,
          files.getJavaFileObjects(write(folder)));
      task.setProcessors(List.of(new FirehoseProcessor()));

      assertThat(task.call()).isTrue();
    }
    assertThat(shown.getDiagnostics().stream()
            .filter(message -> message.getKind() == Diagnostic.Kind.NOTE)
            .map(message -> message.getMessage(Locale.ROOT)))
        .containsExactly(
            "Whether modules read data without permission was not checked, as that takes javac");
    assertThat(Files.exists(folder.resolve("com/acme/AcmeDispatcher.class"))).isTrue();
  }

  private static Path write(Path folder) throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve("com/acme")).resolve("Acme.java"),
        Sample.source(UNPERMITTED.files().get(0)));
  }

  private static Compilation compile(Sample sample, Processor... processors) {
    return javac().withProcessors(processors).compile(sample.files());
  }

  /** As Gradle wraps javac's environment. */
  private record Wrapper(ProcessingEnvironment delegate) implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  /** A processor that gets a wrapped environment. */
  private static Processor wrapped(Processor processor) {
    return (Processor) Proxy.newProxyInstance(
        Processor.class.getClassLoader(),
        new Class<?>[] {Processor.class},
        (proxy, method, arguments) -> method.getName().equals("init")
            ? method.invoke(
                processor, new Wrapper(new Wrapper((ProcessingEnvironment) arguments[0])))
            : method.invoke(processor, arguments));
  }

  /** Generates a class that reads locations. */
  private static final class Generator extends AbstractProcessor {

    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer file =
            processingEnv.getFiler().createSourceFile("com.acme.Generated").openWriter()) {
          file.write("""
              package com.acme;
              import com.mparticle.firehose.model.eventprocessing.Event;
              class Generated {
                static Object read(Event event) { return event.location(); }
              }
              """);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
