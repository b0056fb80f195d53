package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.base.Splitter;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.processor.validate.ModuleSource;
import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterTest {

  private static final String PUSH_OPENS = """
      %s
      class Outer {
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        %s
        static class Acme {
          @Handles(Event.Type.PUSH_MESSAGE_OPEN)
          %s
          void opened(PushMessageOpenEvent event) {}
        }
      }
      """;
  private static final String SUPPRESSION = "@SuppressWarnings(\"firehose:push-provider-open\")";

  @Test
  void warningIsSuppressedByItsNameOnTheMethodOrAnyClassAroundIt() {
    assertThat(ModuleSource.of(PUSH_OPENS.formatted("", "", "")).findings()).hasSize(1);
    assertThat(ModuleSource.of(PUSH_OPENS.formatted("", "", SUPPRESSION)).findings())
        .isEmpty();
    assertThat(ModuleSource.of(PUSH_OPENS.formatted("", SUPPRESSION, "")).findings())
        .isEmpty();
    assertThat(ModuleSource.of(PUSH_OPENS.formatted(SUPPRESSION, "", "")).findings())
        .isEmpty();
  }

  @Test
  void warningIsNotSuppressedByAnotherName() {
    assertThat(ModuleSource.of(
                PUSH_OPENS.formatted("", "@SuppressWarnings(\"firehose:push-provider\")", ""))
            .findings())
        .hasSize(1);
    assertThat(ModuleSource.of(
                PUSH_OPENS.formatted("", "@SuppressWarnings(\"push-provider-open\")", ""))
            .findings())
        .hasSize(1);
  }

  @Test
  void errorIsNotSuppressed() {
    assertThat(ModuleSource.of("""
                @FirehoseModule(name = "", version = "1.0")
                @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
                @SuppressWarnings("firehose:blank-name")
                class Acme {
                  @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
                }
                """).findings()).hasSize(1);
  }

  @Test
  void warningDoesNotKeepTheDispatcherFromBeingGenerated() {
    Compilation compilation = ModuleSource.of(PUSH_OPENS.formatted("", "", ""))
        .compile(javac().withProcessors(new FirehoseProcessor()));

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).generatedSourceFile("example.acme.Outer_AcmeDispatcher");
  }

  @Test
  void nothingIsGeneratedFromAModuleWithErrors(@TempDir Path output) {
    ModuleSource source = ModuleSource.of("""
            @FirehoseModule(name = "", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """);

    assertThat(compileTo(output, source.files())).isFalse();
    assertThat(output.toFile().list()).isEmpty();
  }

  @Test
  void findingsAtOnePlaceAreAllShown() {
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          private int track() { return 1; }
        }
        """);

    assertThat(source.findings().stream().map(Reported::line)).containsExactly(5L, 5L, 5L);
  }

  @Test
  void findingInAClassFileIsShownAtTheModule(@TempDir Path classes) {
    JavaFileObject base = JavaFileObjects.forSourceString("example.base.Base", """
        package example.base;
        import com.mparticle.firehose.annotations.Handles;
        import com.mparticle.firehose.model.eventprocessing.*;
        public class Base {
          @Handles(Event.Type.CUSTOM_EVENT)
          public int track(CustomEvent event) { return 1; }
        }
        """);
    assertThat(compileTo(classes, List.of(base))).isTrue();
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        public class Acme extends example.base.Base {}
        """);

    Compilation compilation = source.compile(
        javac().withProcessors(new FirehoseProcessor()).withClasspath(classpathWith(classes)));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[handler-return] In example.base.Base: track() returns int")
        .inFile(JavaFileObjects.forSourceString("example.acme.Acme", ""))
        .onLine(3);
  }

  private static List<File> classpathWith(Path classes) {
    return Stream.concat(
            Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("java.class.path"))
                .map(File::new),
            Stream.of(classes.toFile()))
        .toList();
  }

  /** Whether the compiler succeeded; its files are then in the folder. */
  private static boolean compileTo(Path folder, List<JavaFileObject> sources) {
    JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, shown -> {}, List.of("-d", folder.toString()), null, sources);
    task.setProcessors(List.of(new FirehoseProcessor()));
    return task.call();
  }

  @Test
  void findingsAreShownWhereTheSourceIsHiddenBehindAWrapper() {
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = "Acme",
            version = "")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(
              ErrorEvent event) {}
        }
        """);

    assertThat(source.findings(new WrappedProcessor()))
        .containsExactly(
            new Reported(
                Diagnostic.Kind.ERROR,
                "Acme.java",
                2,
                "[blank-version] version of Acme is blank: write version = \"1.0\""),
            new Reported(
                Diagnostic.Kind.ERROR,
                "Acme.java",
                7,
                "[event-parameter] track() handles CUSTOM_EVENT (CustomEvent), but takes ErrorEvent event: write"
                    + " CustomEvent or Event"));
  }

  /**
   * Our processor as a build tool may run it: with a processing environment that is not javac's
   * own.
   */
  private static final class WrappedProcessor extends AbstractProcessor {

    private final FirehoseProcessor processor = new FirehoseProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
          ProcessingEnvironment.class.getClassLoader(),
          new Class<?>[] {ProcessingEnvironment.class},
          (proxy, method, arguments) -> method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
