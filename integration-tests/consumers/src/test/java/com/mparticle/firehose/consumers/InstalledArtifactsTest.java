package com.mparticle.firehose.consumers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central demands of each artifact, and what users expect. */
final class InstalledArtifactsTest {

  @ParameterizedTest
  @MethodSource("artifacts")
  void thePomSaysWhatMavenCentralDemands(InstalledArtifact artifact) {
    assertThat(artifact.text("modelVersion")).isEqualTo("4.0.0");
    assertThat(artifact.text("groupId")).isEqualTo("com.mparticle.firehose");
    assertThat(artifact.text("artifactId")).isEqualTo(artifact.name());
    assertThat(artifact.text("version")).isEqualTo(System.getProperty("firehose.version"));
    assertThat(artifact.text("name")).isNotEmpty();
    assertThat(artifact.text("description")).isNotEmpty();
    assertThat(artifact.text("url")).startsWith("https://");
    assertThat(artifact.text("licenses", "license", "name")).isEqualTo("Apache-2.0");
    assertThat(artifact.text("licenses", "license", "url")).startsWith("https://");
    assertThat(artifact.text("developers", "developer", "name")).isNotEmpty();
    assertThat(artifact.text("developers", "developer", "url")).startsWith("https://");
    assertThat(artifact.text("scm", "connection")).startsWith("scm:git:https://");
    assertThat(artifact.text("scm", "developerConnection")).startsWith("scm:git:ssh://");
    assertThat(artifact.text("scm", "url")).startsWith("https://");
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void thePomNeedsNoOther(InstalledArtifact artifact) throws Exception {
    assertThat(artifact.text("parent")).isEmpty();
    assertThat(artifact.text("build")).isEmpty();
    assertThat(artifact.text("repositories")).isEmpty();
    if (!artifact.isBom()) {
      assertThat(artifact.text("dependencyManagement")).isEmpty();
      assertThat(artifact.pomText()).doesNotContain("${");
    }
    for (String dependency : artifact.dependencies()) {
      assertWithMessage("group, artifact, version and scope")
          .that(dependency)
          .matches("[\\w.-]+:[\\w.-]+:\\d[\\w.-]*:(compile|runtime|provided)");
      assertThat(dependency).doesNotContain("codegen");
    }
  }

  @ParameterizedTest
  @MethodSource("jars")
  void theJarHasItsLicenceAndANameAsAModule(InstalledArtifact artifact) throws Exception {
    try (JarFile jar = artifact.jar()) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
      assertThat(moduleNames(jar)).hasSize(1);
      assertThat(moduleNames(jar).get(0)).startsWith("com.mparticle.firehose.");
      assertWithMessage("derived from the name of the file")
          .that(jar.getEntry("module-info.class") != null
              || jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name") != null)
          .isTrue();
    }
  }

  /**
   * Libraries under their own names would meet those of the partner's build. The emulator's
   * templates are compiled to a package of their engine.
   */
  @ParameterizedTest
  @MethodSource("jars")
  void theJarHasOnlyClassesOfFirehose(InstalledArtifact artifact) throws Exception {
    try (JarFile jar = artifact.jar()) {
      List<String> classes = jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
          .toList();

      assertThat(classes).isNotEmpty();
      assertThat(classes.stream()
              .filter(name -> !name.matches("(com/mparticle/firehose|gg/jte/generated)/.*"))
              .toList())
          .isEmpty();
    }
  }

  private static List<String> moduleNames(JarFile jar) {
    return ModuleFinder.of(Path.of(jar.getName())).findAll().stream()
        .map(module -> module.descriptor().name())
        .toList();
  }

  static List<InstalledArtifact> artifacts() throws Exception {
    return InstalledArtifact.all();
  }

  static List<InstalledArtifact> jars() throws Exception {
    return InstalledArtifact.all().stream()
        .filter(artifact -> !artifact.isBom())
        .toList();
  }
}
