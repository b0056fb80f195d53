package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.readme.Readme.Block;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class MavenCoordinatesTest {

  private final XPath xpath = XPathFactory.newInstance().newXPath();

  @Test
  void artifactsAreThoseOfThisBuild() throws Exception {
    String pom = Files.readString(Readme.file("pom.xml"));
    String firehose = text("/project/version", pom);
    String compiler = text("//plugin[artifactId = 'maven-compiler-plugin']/version", pom);

    assertThat(artifactsInReadme())
        .containsExactly(
            "com.mparticle.firehose:firehose-lambda:" + firehose,
            "org.apache.maven.plugins:maven-compiler-plugin:" + compiler,
            "com.mparticle.firehose:firehose-processor-apt:" + firehose);
    assertThat(text(
            "/project/artifactId", Files.readString(Readme.file("firehose-annotations/pom.xml"))))
        .isEqualTo("firehose-annotations");
    assertThat(text(
            "/project/artifactId",
            Files.readString(Readme.file("firehose-runtime/lambda/pom.xml"))))
        .isEqualTo("firehose-lambda");
    assertThat(text(
            "/project/artifactId", Files.readString(Readme.file("firehose-processor-apt/pom.xml"))))
        .isEqualTo("firehose-processor-apt");
  }

  private List<String> artifactsInReadme() throws Exception {
    List<String> artifacts = new ArrayList<>();
    for (Block block : Readme.blocks("xml")) {
      String xml = "<project>" + block.text() + "</project>";
      NodeList found = (NodeList)
          xpath.evaluate("//dependency | //plugin | //path", source(xml), XPathConstants.NODESET);
      for (int i = 0; i < found.getLength(); i++) {
        artifacts.add(
            xpath.evaluate("concat(groupId, ':', artifactId, ':', version)", found.item(i)));
      }
    }
    return artifacts;
  }

  /** Names have no namespaces here: the parser that XPath starts does not look for them. */
  private String text(String path, String xml) throws Exception {
    return xpath.evaluate(path, source(xml.replaceFirst("<project [^>]*>", "<project>")));
  }

  private static InputSource source(String xml) {
    return new InputSource(new StringReader(xml));
  }
}
