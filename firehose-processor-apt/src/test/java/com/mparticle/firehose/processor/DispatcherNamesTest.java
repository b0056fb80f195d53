package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableMap;
import com.google.testing.compile.Compilation;
import com.mparticle.firehose.processor.validate.ModuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DispatcherNamesTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      """;
  private static final String HANDLER =
      "@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}\n";

  private static final String TAKEN =
      "[dispatcher-name] Acme gets the dispatcher AcmeDispatcher, but a class AcmeDispatcher exists: rename one of them";

  @Test
  void dispatcherHasTheNameOfNoClassOfTheSource() {
    Compilation compilation = compile(
        ModuleSource.of(MODULE + "class Acme {\n" + HANDLER + "}\nclass AcmeDispatcher {}"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(TAKEN).inFile(acme()).onLine(3);
  }

  @Test
  void dispatcherHasTheNameOfNoGeneratedClass() {
    GeneratingProcessor other = new GeneratingProcessor(
        1,
        ImmutableMap.of(
            "example.acme.AcmeDispatcher", "package example.acme; class AcmeDispatcher {}"));
    Compilation compilation = ModuleSource.of(MODULE + "class Acme {\n" + HANDLER + "}")
        .compile(javac().withProcessors(other, new FirehoseProcessor()));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(TAKEN);
  }

  @Test
  void twoModulesHaveDispatchersOfDifferentNames() {
    Compilation compilation = compile(ModuleSource.of("class Acme {" + MODULE + "static class I {\n"
        + HANDLER + "} }\n" + MODULE + "class Acme_I {" + HANDLER + "}"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[dispatcher-name] Acme.I and Acme_I both get the dispatcher Acme_IDispatcher: rename one of them");
  }

  @Test
  void modulesOfDifferentPackagesMayHaveTheSameName() {
    assertThat(compile(ModuleSource.of(MODULE + "class Acme {" + HANDLER + "}")
            .with("example.other.Acme", """
                package example.other;
                import com.mparticle.firehose.annotations.*;
                import com.mparticle.firehose.model.eventprocessing.*;
                """ + MODULE + "class Acme {" + HANDLER + "}")))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private final AcmeDispatcher dispatcher = new AcmeDispatcher(this);",
        "AcmeDispatcher dispatcher() { return new AcmeDispatcher(this); }",
        "static void run(AcmeDispatcher dispatcher) {}",
        "static class Nested extends AcmeDispatcher { Nested(Acme acme) { super(acme); } }",
      })
  void moduleMayUseItsDispatcher(String member) {
    String open = member.contains("Nested") ? "" : member;
    assertThat(compile(ModuleSource.of(MODULE + "class Acme {" + HANDLER + open + "}")))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Acme extends AcmeDispatcher {" + HANDLER + "}",
        "class Acme { @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, AcmeDispatcher dispatcher) {} }",
        "class Acme extends Base<AcmeDispatcher> {" + HANDLER + "} class Base<T> {}",
      })
  void whatIsReadBeforeTheDispatcherIsGeneratedDoesNotReferToIt(String source) {
    Compilation compilation = compile(ModuleSource.of(MODULE + source));

    assertThat(compilation)
        .hadErrorContaining(
            "[own-dispatcher] Acme refers to AcmeDispatcher in a supertype, handler or setting, but AcmeDispatcher is"
                + " generated from it: move what needs AcmeDispatcher to another class");
  }

  private static javax.tools.JavaFileObject acme() {
    return ModuleSource.of("").files().get(0);
  }

  private static Compilation compile(ModuleSource source) {
    return source.compile(javac()
        .withProcessors(new FirehoseProcessor())
        .withOptions("-Xlint:deprecation", "-Afirehose.reads=off"));
  }
}
