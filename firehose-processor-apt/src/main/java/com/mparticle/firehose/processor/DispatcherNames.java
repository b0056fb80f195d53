package com.mparticle.firehose.processor;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The names of the dispatchers of one compilation. */
final class DispatcherNames {

  private static final Rule DISPATCHER_NAME =
      Rule.error("dispatcher-name", "The name of a module's dispatcher is that of no other class");
  private static final Rule OWN_DISPATCHER =
      Rule.error("own-dispatcher", "A module can be read before its dispatcher is generated");

  private final Map<ClassName, ClassName> modules = new HashMap<>();
  private final Set<String> sources = new HashSet<>();

  static List<Rule> rules() {
    return List.of(DISPATCHER_NAME, OWN_DISPATCHER);
  }

  /** Adds the top-level classes of a round of processing. */
  void addSources(Collection<? extends Element> types) {
    types.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(type -> sources.add(type.getQualifiedName().toString()));
  }

  /** Returns whether a type is compiled from source. */
  boolean isSource(TypeElement type) {
    return Stream.<Element>iterate(type, Objects::nonNull, Element::getEnclosingElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .anyMatch(around -> sources.contains(around.getQualifiedName().toString()));
  }

  /** Returns whether a source file mentions the dispatcher of a module. */
  boolean isMentioned(ModuleDeclaration module, AnnotationTrees trees, Elements elements) {
    String dispatcher = ModuleDeclaration.dispatcherOf(module.className()).simpleName();
    return sources.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .anyMatch(type -> trees.source(type).contains(dispatcher));
  }

  /** Checks a module before its dispatcher is generated. */
  List<Finding> check(ModuleDeclaration module) {
    ClassName dispatcher = ModuleDeclaration.dispatcherOf(module.className());
    ClassName other = modules.putIfAbsent(dispatcher, module.className());
    if (other != null) {
      return List.of(finding(
          module,
          "%s and %s both get the dispatcher %s: rename one of them"
              .formatted(
                  SimpleTypeNames.of(other),
                  SimpleTypeNames.of(module.className()),
                  dispatcher.simpleName())));
    }
    return sources.contains(dispatcher.canonicalName()) ? List.of(taken(module)) : List.of();
  }

  /** Returns the finding that a class with the dispatcher's name exists. */
  static Finding taken(ModuleDeclaration module) {
    return finding(
        module,
        "%s gets the dispatcher %2$s, but a class %2$s exists: rename one of them"
            .formatted(
                SimpleTypeNames.of(module.className()),
                ModuleDeclaration.dispatcherOf(module.className()).simpleName()));
  }

  private static Finding finding(ModuleDeclaration module, String message) {
    return new Finding(DISPATCHER_NAME, Position.of(module.position().element()), message);
  }

  /**
   * Checks a module that refers to a type that does not exist.
   *
   * @param missing the type
   */
  static Stream<Finding> checkMissing(TypeElement module, String missing) {
    String dispatcher = ModuleDeclaration.dispatcherOf(ClassName.get(module)).simpleName();
    return Pattern.compile("\\b%s\\b".formatted(Pattern.quote(dispatcher)))
            .matcher(missing)
            .find()
        ? Stream.of(new Finding(
            OWN_DISPATCHER,
            Position.of(module),
            "%s refers to %s in a supertype, handler or setting, but %2$s is generated from it: move what needs %2$s to another class"
                .formatted(module.getSimpleName(), dispatcher)))
        : Stream.empty();
  }
}
