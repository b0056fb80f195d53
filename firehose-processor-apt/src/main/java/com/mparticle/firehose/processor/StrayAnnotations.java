package com.mparticle.firehose.processor;

import com.google.auto.common.MoreElements;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.processor.discover.Supertypes;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import com.mparticle.firehose.processor.report.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations that have no effect, as their class is neither a module nor a supertype. */
final class StrayAnnotations {

  private static final Rule NO_MODULE = Rule.warning(
      "no-module",
      "An annotation of this SDK is in a module or in a supertype of one",
      "a module of another build extends the class");

  private final ProcessingEnvironment environment;
  private final Optional<AnnotationTrees> trees;
  private final Map<Finding, TypeElement> classes = new LinkedHashMap<>();
  private final Map<Finding, TypeElement> settings = new LinkedHashMap<>();
  private final Set<String> modulesAndSupertypes = new HashSet<>();
  private final Set<String> namedSettings = new HashSet<>();

  StrayAnnotations(ProcessingEnvironment environment) {
    this.environment = environment;
    this.trees = AnnotationTrees.of(environment);
  }

  static List<Rule> rules() {
    return List.of(NO_MODULE);
  }

  /** Adds the elements with an annotation of this SDK. */
  void add(TypeElement annotation, Set<? extends Element> annotated) {
    boolean isSetting =
        annotation.getQualifiedName().contentEquals(Setting.class.getCanonicalName());
    for (Element element : annotated) {
      TypeElement type = element instanceof TypeElement itself
          ? itself
          : MoreElements.asType(element.getEnclosingElement());
      String message =
          isSetting ? settingMessage(element, type) : message(annotation, element, type);
      if (!isSetting || !type.getKind().isInterface()) {
        (isSetting ? settings : classes)
            .put(new Finding(NO_MODULE, position(annotation, element), message), type);
      }
    }
  }

  private static String settingMessage(Element element, TypeElement type) {
    return "@Setting has no effect on %s() of %s, which is no interface: move it to the interface that a section names as accountSettings"
        .formatted(element.getSimpleName(), type.getSimpleName());
  }

  /** Finds the tree now, as the element may have none in the last round. */
  private Position position(TypeElement annotation, Element element) {
    Position position = new Position.InDeclaration(
        element, MoreElements.getAnnotationMirror(element, annotation).orNull(), null);
    return trees
        .flatMap(known -> known.find(position))
        .<Position>map(tree -> tree)
        .orElse(position);
  }

  private static String message(TypeElement annotation, Element element, TypeElement type) {
    String module =
        "@FirehoseModule(name = \"%s\", version = \"1.0\")".formatted(type.getSimpleName());
    return element == type
        ? "@%s has no effect on %s, which has no @FirehoseModule: write %s on it"
            .formatted(annotation.getSimpleName(), type.getSimpleName(), module)
        : "@%s has no effect on %s() of %s, which is neither a module nor a supertype of one: write %s on %3$s, or move %2$s() to a module"
            .formatted(
                annotation.getSimpleName(), element.getSimpleName(), type.getSimpleName(), module);
  }

  /** Adds a module, whose own annotations and inherited ones have an effect. */
  void addModule(TypeElement module) {
    Supertypes.withSelf(module)
        .forEach(type -> modulesAndSupertypes.add(type.getQualifiedName().toString()));
  }

  /** Adds the types that a module names as settings: that they are interfaces is checked there. */
  void addSettings(ModuleDeclaration module) {
    module.settings().forEach(named -> namedSettings.add(named.type().canonicalName()));
  }

  /** Reports the annotations that have no effect, when all modules are known. */
  void report() {
    report(classes, modulesAndSupertypes);
    report(settings, namedSettings);
  }

  private void report(Map<Finding, TypeElement> findings, Set<String> known) {
    findings.forEach((finding, type) -> {
      if (!known.contains(type.getQualifiedName().toString())) {
        new Reporter(type, environment).report(List.of(finding));
      }
    });
  }
}
