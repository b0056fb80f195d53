package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.FirehoseProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations of some classes, next to class files of the others. */
final class IncrementalBuildTest {

  @TempDir
  private Path folder;

  private Path acme;
  private Path helper;

  @BeforeEach
  void compileAll() throws IOException {
    acme = write("Acme", """
        package com.acme;
        import com.mparticle.firehose.annotations.*;
        import com.mparticle.firehose.model.eventprocessing.*;
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID)
        public class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) { Helper.read(event); }
        }
        """);
    helper = write("Helper", """
        package com.acme;
        import com.mparticle.firehose.model.eventprocessing.*;
        class Helper { static void read(Event event) { event.id(); } }
        """);
    assertThat(compile(acme, helper)).isEmpty();
  }

  @Test
  void noteSaysThatModulesAreNotCompiled() throws IOException {
    Files.writeString(helper, Files.readString(helper).replace("event.id();", "event.location();"));

    assertThat(compile(helper))
        .containsExactly(
            "NOTE Whether Acme reads data without permission was not checked, as it was compiled earlier");
  }

  @Test
  void noteSaysThatHelpersAreNotCompiled() throws IOException {
    assertThat(compile(acme))
        .containsExactly(
            "NOTE Whether modules read data without permission was checked only in part, as Helper was"
                + " compiled earlier");
  }

  @Test
  void noNoteIsDueWithoutModules() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("test-classes"));

    assertThat(compileTo(classes, helper)).isEmpty();
  }

  private Path write(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), source);
  }

  private List<String> compile(Path... sources) throws IOException {
    return compileTo(Files.createDirectories(folder.resolve("classes")), sources);
  }

  private List<String> compileTo(Path classes, Path... sources) throws IOException {
    DiagnosticCollector<JavaFileObject> shown = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(shown, Locale.ROOT, null)) {
      String classpath = Stream.of(folder.resolve("classes"), System.getProperty("java.class.path"))
          .map(Object::toString)
          .reduce((one, other) -> one + File.pathSeparator + other)
          .orElseThrow();
      JavaCompiler.CompilationTask task = javac.getTask(
          null,
          files,
          shown,
          List.of("-d", classes.toString(), "-cp", classpath, "-implicit:none"),
          null,
          files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new FirehoseProcessor()));
      task.call();
    }
    return shown.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
