package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The artifacts that pages show, and the modules that are published. */
final class MavenCoordinatesTest {

  private static final String GROUP = "com.mparticle.firehose:";

  @ParameterizedTest
  @MethodSource("pages")
  void artifactsAreThoseOfThisBuild(Page page) throws Exception {
    Pom root = Pom.of("");
    List<String> known = new ArrayList<>();
    known.addAll(root.artifacts("//pluginManagement/plugins/plugin"));
    for (Pom module : Pom.published()) {
      known.add(GROUP + module.artifactId() + ":" + root.text("/project/version"));
    }

    for (Page.Block block : page.blocks("xml")) {
      assertThat(known)
          .containsAtLeastElementsIn(
              Pom.part(block.text()).artifacts("//dependency | //plugin | //path"));
    }
  }

  static List<Page> pages() throws Exception {
    return Page.all();
  }

  @Test
  void readmeShowsTheDependenciesOfTheTutorial() throws Exception {
    List<String> artifacts = new ArrayList<>();
    for (Page.Block block : Page.of("README.md").blocks("xml")) {
      artifacts.addAll(Pom.part(block.text()).artifacts("//dependency | //path"));
    }

    String version = ":" + Pom.of("").text("/project/version");
    assertThat(artifacts)
        .containsExactly(
            GROUP + "firehose-lambda" + version,
            GROUP + "firehose-processor-apt" + version,
            GROUP + "firehose-emulator" + version);
  }

  @ParameterizedTest
  @MethodSource("publishedModules")
  void aPublishedModuleIntroducesItself(Pom module) throws Exception {
    assertThat(module.text("/project/name")).isNotEmpty();
    assertThat(module.text("/project/description")).isNotEmpty();
    assertThat(Files.readString(Page.file(module.folder() + "/README.md")))
        .startsWith("# " + module.artifactId() + "\n");
  }

  static List<Pom> publishedModules() throws Exception {
    return Pom.published();
  }

  @Test
  void theBomListsAllOtherPublishedModules() throws Exception {
    List<String> modules = new ArrayList<>();
    for (Pom module : Pom.published()) {
      if (!module.isBom()) {
        modules.add(GROUP + module.artifactId() + ":${project.version}");
      }
    }

    Pom bom = Pom.of("firehose-runtime/bom");
    assertThat(bom.artifacts("/project/dependencyManagement/dependencies/dependency"))
        .containsExactlyElementsIn(modules);
  }
}
