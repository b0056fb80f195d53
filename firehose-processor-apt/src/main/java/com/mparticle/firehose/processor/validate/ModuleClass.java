package com.mparticle.firehose.processor.validate;

import com.google.auto.common.Visibility;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the class of a module, and how it presents itself to customers. */
final class ModuleClass implements Check {

  private static final int DESCRIPTION_LIMIT = 230;
  private static final Pattern LINK = Pattern.compile("<a\\s", Pattern.CASE_INSENSITIVE);

  private static final Rule HIDDEN_MODULE =
      Rule.error("hidden-module", "A module is not private, nor nested in a private class");
  private static final Rule MODULE_IS_PROCESSOR = Rule.suppressibleError(
      "module-is-processor",
      "A module is no MessageProcessor: its dispatcher is one",
      "the module also answers messages without its dispatcher");
  private static final Rule BLANK_NAME = Rule.error("blank-name", "A module has a name");
  private static final Rule BLANK_VERSION = Rule.error("blank-version", "A module has a version");
  private static final Rule DESCRIPTION_LENGTH = Rule.suppressibleError(
      "description-length",
      "A description has fewer than 230 characters",
      "mParticle has accepted the description");
  private static final Rule DESCRIPTION_LINK = Rule.warning(
      "description-link",
      "A description links to the partner's site",
      "the partner has no site for customers");

  @Override
  public List<Rule> rules() {
    return List.of(
        HIDDEN_MODULE,
        MODULE_IS_PROCESSOR,
        BLANK_NAME,
        BLANK_VERSION,
        DESCRIPTION_LENGTH,
        DESCRIPTION_LINK);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Streams.concat(
        visibility(module),
        processor(module),
        name(module),
        version(module),
        descriptionLength(module),
        descriptionLink(module));
  }

  private static Stream<Finding> visibility(ModuleDeclaration module) {
    return Stream.of(module)
        .filter(hidden -> hidden.visibility() == Visibility.PRIVATE)
        .map(hidden -> new Finding(
            HIDDEN_MODULE,
            Position.of(hidden.position().element()),
            "%s is private or nested in a private class, where its dispatcher can't call it: remove private"
                .formatted(nameOf(hidden))));
  }

  private static Stream<Finding> processor(ModuleDeclaration module) {
    return module.isProcessor()
        ? Stream.of(new Finding(
            MODULE_IS_PROCESSOR,
            Position.of(module.position().element()),
            "%s is a MessageProcessor, whose methods %s never calls: remove extends MessageProcessor, and write handler annotations on methods of its own"
                .formatted(
                    nameOf(module),
                    ModuleDeclaration.dispatcherOf(module.className()).simpleName())))
        : Stream.empty();
  }

  private static Stream<Finding> name(ModuleDeclaration module) {
    return Stream.of(module.name())
        .filter(name -> name.value().isBlank())
        .map(name -> new Finding(
            BLANK_NAME,
            name.position(),
            "name of %1$s is blank, but customers know the module by it: write name = \"%1$s\""
                .formatted(nameOf(module))));
  }

  private static Stream<Finding> version(ModuleDeclaration module) {
    return Stream.of(module.version())
        .filter(version -> version.value().isBlank())
        .map(version -> new Finding(
            BLANK_VERSION,
            version.position(),
            "version of %s is blank: write version = \"1.0\"".formatted(nameOf(module))));
  }

  private static Stream<Finding> descriptionLength(ModuleDeclaration module) {
    return Stream.of(module.description())
        .filter(description -> description.value().length() >= DESCRIPTION_LIMIT)
        .map(description -> new Finding(
            DESCRIPTION_LENGTH,
            description.position(),
            "description has %s characters, but mParticle takes fewer than %s: remove at least %s"
                .formatted(
                    description.value().length(),
                    DESCRIPTION_LIMIT,
                    description.value().length() - DESCRIPTION_LIMIT + 1)));
  }

  private static Stream<Finding> descriptionLink(ModuleDeclaration module) {
    return Stream.of(module.description())
        .filter(description -> !description.value().isEmpty())
        .filter(description -> !LINK.matcher(description.value()).find())
        .map(
            description -> new Finding(
                DESCRIPTION_LINK,
                description.position(),
                "description has no link to the partner's site: write one as <a href='https://acme.example'>Acme</a>"));
  }

  private static String nameOf(ModuleDeclaration module) {
    return module.className().simpleName();
  }
}
