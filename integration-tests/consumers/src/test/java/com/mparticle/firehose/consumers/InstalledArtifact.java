package com.mparticle.firehose.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A published artifact, as users' builds get it.
 *
 * @param name its artifact id
 * @param pom its POM
 */
record InstalledArtifact(String name, Document pom) {

  private static final Path GROUP = Path.of("target", "repository", "com", "mparticle", "firehose");
  private static final String VERSION = System.getProperty("firehose.version", "");

  /** All artifacts of this group that are not those of integration tests or parents. */
  static List<InstalledArtifact> all() throws Exception {
    List<InstalledArtifact> all = new ArrayList<>();
    all.add(of("firehose-bom"));
    NodeList managed = of("firehose-bom").pom().getElementsByTagName("dependency");
    for (int i = 0; i < managed.getLength(); i++) {
      all.add(of(text((Element) managed.item(i), "artifactId")));
    }
    return all;
  }

  private static InstalledArtifact of(String name) throws Exception {
    return new InstalledArtifact(
        name,
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file(name, "pom").toFile()));
  }

  boolean isBom() {
    return name.equals("firehose-bom");
  }

  JarFile jar() throws IOException {
    return new JarFile(file(name, "jar").toFile());
  }

  private static Path file(String name, String extension) {
    return GROUP.resolve(name).resolve(VERSION).resolve(name + "-" + VERSION + "." + extension);
  }

  /** The text of its POM. */
  String pomText() throws IOException {
    return Files.readString(file(name, "pom"));
  }

  /** The text at a path of elements below {@code project}; empty where there is none. */
  String text(String... path) {
    Element element = pom.getDocumentElement();
    for (String step : path) {
      List<Element> found = children(element, step).toList();
      if (found.isEmpty()) {
        return "";
      }
      element = found.get(0);
    }
    return element.getTextContent().strip();
  }

  /** Its dependencies, as {@code groupId:artifactId:version:scope}. */
  List<String> dependencies() {
    return children(pom.getDocumentElement(), "dependencies")
        .flatMap(dependencies -> children(dependencies, "dependency"))
        .map(dependency -> String.join(
            ":",
            text(dependency, "groupId"),
            text(dependency, "artifactId"),
            text(dependency, "version"),
            text(dependency, "scope")))
        .toList();
  }

  private static String text(Element element, String child) {
    return children(element, child)
        .findFirst()
        .map(found -> found.getTextContent().strip())
        .orElse("");
  }

  private static Stream<Element> children(Element element, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children.stream();
  }

  @Override
  public String toString() {
    return name;
  }
}
