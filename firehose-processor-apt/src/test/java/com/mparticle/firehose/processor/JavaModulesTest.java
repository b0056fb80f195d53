package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners' classes in Java modules. */
final class JavaModulesTest {

  private static final String ACME = """
      package example.acme;
      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.eventprocessing.*;
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      class Acme {
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
      }
      """;

  @TempDir
  private Path folder;

  private Path classes;

  @BeforeEach
  void createFolder() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
  }

  @Test
  void dispatchersCompileInAModule() throws IOException {
    compile(modulePath(), source("module-info.java", """
        module example.acme {
          requires com.mparticle.firehose.annotations;
          requires com.mparticle.firehose.runtime;
        }
        """), source("example/acme/Acme.java", ACME));

    assertThat(dispatcher("")).doesNotContain("@Generated");
  }

  /** Guava lets {@code java.compiler} be among the modules, but the partner's does not read it. */
  @Test
  void dispatchersCompileBesideModulesThatRequireTheCompiler() throws IOException {
    compile(modulePath(), source("module-info.java", """
        module example.acme {
          requires com.google.common;
          requires com.mparticle.firehose.annotations;
          requires com.mparticle.firehose.runtime;
        }
        """), source("example/acme/Acme.java", ACME));

    assertThat(dispatcher("")).doesNotContain("@Generated");
  }

  @Test
  void dispatchersAreMarkedWhereTheModuleReadsTheCompiler() throws IOException {
    compile(modulePath(), source("module-info.java", """
        module example.acme {
          requires java.compiler;
          requires com.mparticle.firehose.annotations;
          requires com.mparticle.firehose.runtime;
        }
        """), source("example/acme/Acme.java", ACME));

    assertThat(dispatcher("")).contains("@Generated");
  }

  @Test
  void dispatchersOfSeveralModulesCompileAtOnce() throws IOException {
    String info = """
        module %s {
          requires com.mparticle.firehose.annotations;
          requires com.mparticle.firehose.runtime;
        }
        """;
    compile(
        Stream.concat(modulePath().stream(), Stream.of("--module-source-path", folder + "/sources"))
            .toList(),
        source("sources/example.acme/module-info.java", info.formatted("example.acme")),
        source("sources/example.acme/example/acme/Acme.java", ACME),
        source("sources/example.bravo/module-info.java", info.formatted("example.bravo")),
        source(
            "sources/example.bravo/example/bravo/Acme.java",
            ACME.replace("package example.acme", "package example.bravo")));

    assertThat(dispatcher("example.acme/")).contains("track(event)");
    assertThat(classes
            .resolve("example.bravo/example/bravo/AcmeDispatcher.class")
            .toFile()
            .exists())
        .isTrue();
  }

  private Path source(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String dispatcher(String moduleFolder) throws IOException {
    return Files.readString(classes.resolve(moduleFolder + "example/acme/AcmeDispatcher.java"));
  }

  /** All libraries that are modules; javac takes those that a module requires. */
  private static List<String> modulePath() {
    return List.of(
        "--module-path",
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.endsWith("test-classes"))
            .filter(entry -> Stream.of(
                    "runtime", "core", "annotations", "jackson", "guava", "failureaccess")
                .anyMatch(entry::contains))
            .collect(Collectors.joining(File.pathSeparator)));
  }

  private void compile(List<String> options, Path... sources) throws IOException {
    DiagnosticCollector<JavaFileObject> shown = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task = javac.getTask(
          null,
          files,
          shown,
          Stream.concat(options.stream(), Stream.of("-d", classes.toString())).toList(),
          null,
          files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new FirehoseProcessor()));
      boolean isSuccess = task.call();

      assertThat(shown.getDiagnostics().stream()
              .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
              .map(message -> message.getMessage(Locale.ROOT)))
          .isEmpty();
      assertThat(isSuccess).isTrue();
    }
  }
}
