package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Customers see settings in the order in which they are declared, whatever compiles the module. */
final class SettingOrderTest {

  private static final Pattern ID = Pattern.compile("\"id\": \"(\\w+)\"");

  @TempDir
  private Path folder;

  private Path library;
  private Path module;

  @BeforeEach
  void write() throws IOException {
    library = Files.createDirectories(folder.resolve("library"));
    module = Files.createDirectories(folder.resolve("module"));
    Files.writeString(library.resolve("Common.java"), """
        package lib;
        import com.mparticle.firehose.annotations.Setting;
        public interface Common {
          @Setting(name = "Z") String zeta();
          @Setting(name = "A") String alpha();
          interface Nested {
            @Setting(name = "Y") String ypsilon();
            @Setting(name = "B") String beta();
          }
        }
        """);
    Files.writeString(module.resolve("Acme.java"), """
        package example;
        import com.mparticle.firehose.annotations.*;
        import com.mparticle.firehose.model.eventprocessing.*;
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Acme.Own.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Own own) {}
          interface Own extends lib.Common, lib.Common.Nested {
            @Setting(name = "X") String xi();
            @Setting(name = "C") String chi();
          }
        }
        """);
  }

  static Stream<List<JavaCompiler>> compilers() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaCompiler eclipse = new EclipseCompiler();
    return Stream.of(
        List.of(javac, javac),
        List.of(javac, eclipse),
        List.of(eclipse, javac),
        List.of(eclipse, eclipse));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void settingsOfClassFilesAreInTheirOrder(List<JavaCompiler> compilers) throws IOException {
    String classPath = System.getProperty("java.class.path");
    compile(compilers.get(0), library, classPath, library.resolve("Common.java"));
    compile(
        compilers.get(1),
        module,
        library + File.pathSeparator + classPath,
        module.resolve("Acme.java"));

    assertThat(ids())
        .containsExactly("zeta", "alpha", "ypsilon", "beta", "xi", "chi")
        .inOrder();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void settingsOfSourcesAreInTheirOrder(List<JavaCompiler> compilers) throws IOException {
    compile(
        compilers.get(1),
        module,
        System.getProperty("java.class.path"),
        library.resolve("Common.java"),
        module.resolve("Acme.java"));

    assertThat(ids())
        .containsExactly("zeta", "alpha", "ypsilon", "beta", "xi", "chi")
        .inOrder();
  }

  private List<String> ids() throws IOException {
    return ID.matcher(
            Files.readString(module.resolve("META-INF/firehose/example.Acme.registration.json")))
        .results()
        .map(MatchResult::group)
        .map(id -> ID.matcher(id).replaceAll("$1"))
        .toList();
  }

  private static void compile(JavaCompiler compiler, Path output, String classPath, Path... sources)
      throws IOException {
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task = compiler.getTask(
          Writer.nullWriter(),
          files,
          message -> {},
          List.of(
              "--release",
              "17",
              "-d",
              output.toString(),
              "-s",
              output.toString(),
              "-cp",
              classPath,
              "-Afirehose.reads=off"),
          null,
          files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new FirehoseProcessor()));

      assertThat(task.call()).isTrue();
    }
  }
}
