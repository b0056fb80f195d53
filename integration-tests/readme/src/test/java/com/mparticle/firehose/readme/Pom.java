package com.mparticle.firehose.readme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A {@code pom.xml}, or a part of one.
 *
 * @param folder where it is, from the top of the project; empty for parts
 * @param xml its text, with a root element {@code project} that has no namespace
 */
record Pom(String folder, String xml) {

  /** The POM of a module. */
  static Pom of(String folder) throws IOException {
    String xml = Files.readString(Page.file(folder).resolve("pom.xml"));
    // The parser that XPath starts does not look for namespaces.
    return new Pom(folder, xml.replaceFirst("<project [^>]*>", "<project>"));
  }

  /** A part of a POM, as a page shows it. */
  static Pom part(String xml) {
    return new Pom("", "<project>" + xml + "</project>");
  }

  /** The modules that users can depend on: jars and BOMs that are deployed. */
  static List<Pom> published() throws IOException, XPathExpressionException {
    List<Pom> published = new ArrayList<>();
    for (Pom pom : all()) {
      boolean isParent = !pom.text("/project/modules").isEmpty();
      boolean isSkipped = pom.text("//maven.deploy.skip").equals("true");
      if (!isParent && !isSkipped && !pom.folder().startsWith("integration-tests")) {
        published.add(pom);
      }
    }
    return published;
  }

  private static List<Pom> all() throws IOException {
    List<Pom> poms = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Page.file(""))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.endsWith("pom.xml") && !file.toString().contains("target")) {
          poms.add(of(Page.file("").relativize(file.getParent()).toString()));
        }
      }
    }
    return poms;
  }

  String artifactId() throws XPathExpressionException {
    return text("/project/artifactId");
  }

  boolean isBom() throws XPathExpressionException {
    return text("/project/packaging").equals("pom");
  }

  /** The text at an XPath; empty where nothing is. */
  String text(String path) throws XPathExpressionException {
    return XPathFactory.newInstance().newXPath().evaluate(path, source()).strip();
  }

  /** Group, artifact and version of each element at an XPath, with colons between them. */
  List<String> artifacts(String path) throws XPathExpressionException {
    NodeList found = (NodeList)
        XPathFactory.newInstance().newXPath().evaluate(path, source(), XPathConstants.NODESET);
    List<String> artifacts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      artifacts.add(XPathFactory.newInstance()
          .newXPath()
          .evaluate("concat(groupId, ':', artifactId, ':', version)", found.item(i)));
    }
    return artifacts;
  }

  private InputSource source() {
    return new InputSource(new StringReader(xml));
  }

  @Override
  public String toString() {
    return folder;
  }
}
