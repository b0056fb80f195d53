package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a module has a section for each of its handlers, and a handler for each section. */
final class Sections implements Check {

  private static final Rule HANDLER_WITHOUT_SECTION = Rule.error(
      "handler-without-section",
      "A module has the section annotation that its handler methods need");
  private static final Rule SECTION_WITHOUT_HANDLER = Rule.error(
      "section-without-handler", "A section has a handler method for what it registers for");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_WITHOUT_SECTION, SECTION_WITHOUT_HANDLER);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
        Arrays.stream(SectionKind.values()).flatMap(kind -> missingSection(module, kind)),
        module.sections().flatMap(section -> missingHandler(module, section)));
  }

  /** Returns one finding for all handlers that lack a section, as they have one cause. */
  private static Stream<Finding> missingSection(ModuleDeclaration module, SectionKind kind) {
    return module.handlers().stream()
        .filter(
            handler -> handler.kind().section() == kind && module.section(kind).isEmpty())
        .limit(1)
        .map(handler -> new Finding(
            HANDLER_WITHOUT_SECTION,
            handler.position(),
            "%s has %s, but %s has no %s: write %s on %3$s"
                .formatted(
                    Phrases.method(handler),
                    Phrases.annotation(handler.kind()),
                    module.className().simpleName(),
                    Phrases.annotation(kind),
                    kind.example())));
  }

  /** {@link OverriddenHandlers} reports methods that are meant to be handlers. */
  private static Stream<Finding> missingHandler(ModuleDeclaration module, Section section) {
    List<HandlerKind> sufficient =
        sufficientKinds(module).filter(kind -> kind.section() == section.kind()).toList();
    return Stream.concat(
                module.handlers().stream().map(Handler::kind), OverriddenHandlers.reported(module))
            .anyMatch(sufficient::contains)
        ? Stream.empty()
        : Stream.of(new Finding(
            SECTION_WITHOUT_HANDLER,
            section.position(),
            "%s has %s, but no method that handles what it registers for: write %s on one, or remove %2$s"
                .formatted(
                    module.className().simpleName(),
                    Phrases.annotation(section.kind()),
                    Phrases.or(sufficient.stream().map(Phrases::annotation).toList()))));
  }

  /** Returns the kinds of handlers of which one is enough. */
  static Stream<HandlerKind> sufficientKinds(ModuleDeclaration module) {
    return Arrays.stream(HandlerKind.values()).filter(kind -> kind.isSufficient(module));
  }
}
