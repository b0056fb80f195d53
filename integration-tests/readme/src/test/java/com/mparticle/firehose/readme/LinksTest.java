package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LinksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void linksWithinTheProjectLeadSomewhere(Page page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String link : page.links()) {
      if (!link.contains("://") && !leadsSomewhere(page, link)) {
        broken.add(link);
      }
    }

    assertWithMessage("broken links").that(broken).isEmpty();
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @Test
  void linksAreFound() throws IOException {
    assertThat(Page.of("README.md").links()).contains("integration-tests/benchmarks/README.md");
    assertThat(Page.of("README.md").anchors()).containsAtLeast("run-it", "tutorial");
  }

  private static boolean leadsSomewhere(Page page, String link) throws IOException {
    URI target = URI.create("/" + page.name()).resolve(link);
    String name = target.getPath().substring(1);
    if (!Files.exists(Page.file(name))) {
      return false;
    }
    return target.getFragment() == null || Page.of(name).anchors().contains(target.getFragment());
  }
}
