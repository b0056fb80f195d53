package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds settings that customers are asked for, but that no code reads. In doubt a setting is read:
 * by any code of the compilation, by code that is given the settings, and by code that reads the
 * settings of a message as text.
 */
final class UnusedSettings {

  private final CallGraph graph;
  private final ClassHierarchy hierarchy;
  private final Elements elements;
  private final Set<Element> escaping;

  UnusedSettings(CallGraph graph, ClassHierarchy hierarchy, Elements elements) {
    this.graph = graph;
    this.hierarchy = hierarchy;
    this.elements = elements;
    this.escaping = new EscapeAnalysis(graph.all(), graph).escaping().keySet();
  }

  /**
   * Returns the settings of a module that nothing reads.
   *
   * @param used what its code may read of messages
   */
  Stream<Finding> find(ModuleDeclaration module, Set<Requirement> used) {
    return used.contains(new Requirement.OfSettings())
        ? Stream.empty()
        : module
            .sections()
            .flatMap(section -> section.settings().entrySet().stream()
                .filter(named -> !isReturned(module, named.getKey()))
                .flatMap(named -> unused(module, section, named)));
  }

  /** What a handler answers to a subscription are settings that other messages bring. */
  private static boolean isReturned(ModuleDeclaration module, ParameterSource source) {
    return source == ParameterSource.SUBSCRIPTION_SETTINGS
        && module.handlers(HandlerKind.SUBSCRIPTION_HANDLER).stream()
            .map(Handler::returned)
            .map(ReturnedValue::kind)
            .anyMatch(kind -> kind == ReturnedValue.Kind.SUBSCRIPTION_SETTINGS);
  }

  private Stream<Finding> unused(
      ModuleDeclaration module,
      Section section,
      Map.Entry<ParameterSource, SettingsDeclaration> named) {
    SettingsDeclaration settings = named.getValue();
    TypeElement type = elements.getTypeElement(settings.type().canonicalName());
    if (type == null || graph.find(type).isEmpty() || mayEscape(type)) {
      return Stream.empty();
    }
    List<SettingDeclaration> unread =
        settings.settings().stream().filter(setting -> !isRead(setting, type)).toList();
    boolean isTaken = module.handlers().stream()
        .flatMap(handler -> module.settings(handler.kind().section()).entrySet().stream()
            .filter(given -> handler.takes(given.getKey())))
        .anyMatch(given -> given.getValue().type().equals(settings.type()));
    return !isTaken && unread.size() == settings.settings().size()
        ? Stream.of(notTaken(section, named.getKey(), settings))
        : unread.stream().map(UnusedSettings::unread);
  }

  /** Code that is not compiled here may read settings that it is given under any of their types. */
  private boolean mayEscape(TypeElement type) {
    return escaping.stream()
        .anyMatch(other -> other instanceof TypeElement escapingType
            && (hierarchy.isSubclass(type, escapingType)
                || hierarchy.isSubclass(escapingType, type)));
  }

  private boolean isRead(SettingDeclaration setting, TypeElement type) {
    return graph.all().stream()
        .flatMap(code -> code.calls().stream())
        .map(CallEdge::target)
        .anyMatch(target -> target instanceof ExecutableElement method
            && method.getSimpleName().contentEquals(setting.method())
            && method.getParameters().isEmpty()
            && isRelated(MoreElements.asType(method.getEnclosingElement()), type));
  }

  private boolean isRelated(TypeElement one, TypeElement other) {
    return hierarchy.isSubclass(one, other) || hierarchy.isSubclass(other, one);
  }

  private static Finding notTaken(
      Section section, ParameterSource source, SettingsDeclaration settings) {
    return new Finding(
        AccessRules.UNUSED_SETTING,
        settings.position(),
        "%s of %s is %s, but no handler takes it, and nothing reads its settings: write a parameter of type %3$s, or remove %1$s"
            .formatted(
                source.sourceText(),
                Phrases.annotation(section.kind()),
                settings.type().simpleName()));
  }

  private static Finding unread(SettingDeclaration setting) {
    return new Finding(
        AccessRules.UNUSED_SETTING,
        setting.position(),
        "%s() is asked of customers, but nothing reads it: read it, or remove it"
            .formatted(setting.method()));
  }
}
