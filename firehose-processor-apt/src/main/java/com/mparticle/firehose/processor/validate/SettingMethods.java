package com.mparticle.firehose.processor.validate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the methods of settings interfaces, and how customers see them. */
final class SettingMethods implements Check {

  private static final Pattern MARKUP =
      Pattern.compile("https?://|www\\.|<a\\s|\\]\\(|\\*\\*|__|`|^#+ ", Pattern.CASE_INSENSITIVE);

  private static final ImmutableSet<String> NAMES_OF_OBJECT = ImmutableSet.of(
      "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private static final Rule SETTING_ANNOTATION =
      Rule.error("setting-annotation", "Each abstract method of a settings interface has @Setting");
  private static final Rule SETTING_CONFLICT = Rule.error(
      "setting-conflict",
      "A method that a settings interface inherits from several interfaces has one @Setting");
  private static final Rule SETTING_METHOD = Rule.error(
      "setting-method",
      "A setting has neither parameters nor a body, nor the name of a method of Object");
  private static final Rule SETTING_TYPE = Rule.error(
      "setting-type", "A setting is text, a number, a boolean or an enum, or an Optional of one");
  private static final Rule BLANK_SETTING_NAME =
      Rule.error("blank-setting-name", "A setting has a name");
  private static final Rule SETTING_DESCRIPTION = Rule.warning(
      "setting-description",
      "The description of a setting has neither markdown nor links",
      "the characters mean themselves");

  @Override
  public List<Rule> rules() {
    return List.of(
        SETTING_ANNOTATION,
        SETTING_CONFLICT,
        SETTING_METHOD,
        SETTING_TYPE,
        BLANK_SETTING_NAME,
        SETTING_DESCRIPTION);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return settings(module)
        .flatMap(setting -> setting.annotated()
            ? Streams.concat(
                conflict(setting),
                signature(setting),
                type(setting),
                name(setting),
                description(setting))
            : notAnnotated(setting))
        .distinct();
  }

  /** Returns the settings whose return types settings may have. */
  static Stream<SettingDeclaration> wellTyped(ModuleDeclaration module) {
    return settings(module).filter(setting -> setting.kindIfKnown().isPresent());
  }

  /** {@link SettingsInterfaces} reports types that are no interfaces. */
  private static Stream<SettingDeclaration> settings(ModuleDeclaration module) {
    return module
        .settings()
        .filter(SettingsDeclaration::isInterface)
        .flatMap(settings -> settings.settings().stream());
  }

  private static Stream<Finding> notAnnotated(SettingDeclaration setting) {
    return Stream.of(new Finding(
        SETTING_ANNOTATION,
        setting.methodPosition(),
        "%s() is no setting, and nothing implements it: write @Setting(name = \"...\") on it, or a body"
            .formatted(setting.method())));
  }

  private static Stream<Finding> conflict(SettingDeclaration setting) {
    return setting.conflict().stream()
        .map(conflict -> new Finding(
            SETTING_CONFLICT,
            conflict.position(),
            "%s inherits %s() from %s and %s, with different @Setting: declare %2$s() in %1$s, with the @Setting that is right"
                .formatted(
                    conflict.heir(), setting.method(), conflict.first(), conflict.second())));
  }

  private static Stream<Finding> signature(SettingDeclaration setting) {
    return fault(setting).stream()
        .map(fault -> new Finding(
            SETTING_METHOD,
            setting.methodPosition(),
            "%s() %s".formatted(setting.method(), fault)));
  }

  private static Optional<String> fault(SettingDeclaration setting) {
    if (setting.hasParameters()) {
      return Optional.of("has parameters, which nothing could give it: remove them");
    }
    if (!setting.isAbstract()) {
      return Optional.of("has a body, which would never run: remove it, or remove @Setting");
    }
    if (NAMES_OF_OBJECT.contains(setting.method())) {
      return Optional.of("has the name of a method that every object has: rename it");
    }
    return Optional.empty();
  }

  private static Stream<Finding> type(SettingDeclaration setting) {
    return Stream.of(setting)
        .filter(wrong -> wrong.kindIfKnown().isEmpty())
        .map(wrong -> new Finding(
            SETTING_TYPE,
            wrong.methodPosition(),
            "%s() returns %s%s"
                .formatted(
                    wrong.method(),
                    wrong.returnType(),
                    wrong.constants().isPresent()
                        ? ", which is private, so that the dispatcher can't use it: remove private"
                        : ": write " + Phrases.or(returnTypes()))));
  }

  private static List<String> returnTypes() {
    return Streams.concat(
            namedTypes().map(SettingKind::plainType).map(SimpleTypeNames::of),
            Stream.of("an enum"),
            namedTypes().map(SettingKind::optionalType).map(SimpleTypeNames::of),
            Stream.of("Optional of an enum"))
        .toList();
  }

  private static Stream<SettingKind> namedTypes() {
    return Arrays.stream(SettingKind.values()).filter(kind -> kind != SettingKind.CONSTANT);
  }

  private static Stream<Finding> name(SettingDeclaration setting) {
    return Stream.of(setting.name())
        .filter(name -> name.value().isBlank())
        .map(name -> new Finding(
            BLANK_SETTING_NAME,
            name.position(),
            "name of %s() is blank, but customers know the setting by it: write the label of the field"
                .formatted(setting.method())));
  }

  private static Stream<Finding> description(SettingDeclaration setting) {
    return Stream.of(setting.description())
        .filter(description -> MARKUP.matcher(description.value()).find())
        .map(description -> new Finding(
            SETTING_DESCRIPTION,
            description.position(),
            "description of %s() has markdown or a link, which customers would see as it is: write plain text"
                .formatted(setting.method())));
  }
}
