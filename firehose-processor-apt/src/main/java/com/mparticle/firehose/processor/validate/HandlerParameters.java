package com.mparticle.firehose.processor.validate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the dispatcher has a value for each parameter of a handler method. */
final class HandlerParameters implements Check {

  private static final Rule HANDLER_PARAMETER = Rule.error(
      "handler-parameter",
      "A handler method takes only what its annotation and its section can give it");
  private static final Rule DUPLICATE_PARAMETER =
      Rule.error("duplicate-parameter", "A handler method takes the same thing at most once");
  private static final Rule SETTINGS_WITHOUT_AUDIENCE = Rule.error(
      "settings-without-audience",
      "A method that takes subscription settings takes the audience that they belong to");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_PARAMETER, DUPLICATE_PARAMETER, SETTINGS_WITHOUT_AUDIENCE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Streams.concat(
        module.handlers().stream().flatMap(handler -> notGiven(handler, module)),
        module.handlers().stream().flatMap(HandlerParameters::duplicates),
        module.handlers(HandlerKind.MEMBERSHIP_HANDLER).stream()
            .flatMap(HandlerParameters::settingsWithoutAudience));
  }

  /** {@link Sections} reports a missing section, and so settings that it would name. */
  private static Stream<Finding> notGiven(Handler handler, ModuleDeclaration module) {
    boolean hasSection = module.section(handler.kind().section()).isPresent();
    return handler.parameters().stream()
        .filter(parameter -> !handler.kind().sources().contains(parameter.source()))
        .filter(parameter -> hasSection || !parameter.isSettings())
        .map(parameter -> new Finding(
            HANDLER_PARAMETER,
            parameter.position(),
            "%s takes %s %s, which %s: %s"
                .formatted(
                    Phrases.method(handler),
                    parameter.type(),
                    parameter.name(),
                    origin(handler, parameter),
                    fix(handler, parameter, module))));
  }

  private static String origin(Handler handler, Parameter parameter) {
    List<String> takers = Arrays.stream(HandlerKind.values())
        .filter(other -> other.sources().contains(parameter.source()))
        .map(Phrases::annotation)
        .toList();
    if (!takers.isEmpty()) {
      return "only %s methods are given".formatted(Phrases.or(takers));
    }
    if (parameter.isSettings()) {
      return Phrases.annotation(handler.kind().section()) + " does not name";
    }
    if (parameter.isTypeVariable()) {
      return "is of a type that the dispatcher does not know";
    }
    return MessageParts.find(handler, parameter)
        .map(part -> "is a part of " + part.holder().sourceText())
        .orElse("the dispatcher has no value for");
  }

  private static String fix(Handler handler, Parameter parameter, ModuleDeclaration module) {
    if (parameter.isSettings()) {
      Optional<ParameterSource> unnamed = handler.kind().sources().stream()
          .filter(ParameterSource::isSettings)
          .filter(source -> !module.settings(handler.kind().section()).containsKey(source))
          .findFirst();
      if (unnamed.isPresent()) {
        return "write %s = %s.class in %s"
            .formatted(
                unnamed.get().sourceText(),
                parameter.type(),
                Phrases.annotation(handler.kind().section()));
      }
    }
    return MessageParts.find(handler, parameter)
        .filter(part -> !parameter.isTypeVariable())
        .map(part -> reading(part, handler))
        .orElseGet(() -> replacing(handler, parameter, module));
  }

  private static String reading(MessageParts.Part part, Handler handler) {
    String type = part.holder().sourceText();
    return handler.parameters().stream()
        .filter(parameter -> parameter.source() == part.holder())
        .map(parameter -> "read %s.%s() instead".formatted(parameter.name(), part.accessor()))
        .findFirst()
        .orElseGet(() -> {
          String name = part.holder()
              .part()
              .orElse(part.holder() == ParameterSource.BATCH ? "batch" : "request");
          return "write %s %s, and read %2$s.%s()".formatted(type, name, part.accessor());
        });
  }

  private static String replacing(Handler handler, Parameter parameter, ModuleDeclaration module) {
    List<String> alternatives = alternatives(handler, module);
    boolean isDependency = parameter.source() == ParameterSource.NOTHING
        && !parameter.isTypeVariable()
        && !parameter.isSettings();
    String otherwise = isDependency
        ? "give it to the constructor of " + module.className().simpleName()
        : "remove it";
    return alternatives.isEmpty()
        ? otherwise
        : "write %s, or %s".formatted(Phrases.or(alternatives), otherwise);
  }

  /** Returns what the method could be given in addition. */
  private static List<String> alternatives(Handler handler, ModuleDeclaration module) {
    return handler.kind().sources().stream()
        .filter(source -> !handler.takes(source))
        .flatMap(source -> sourceText(source, module.settings(handler.kind().section())).stream())
        .toList();
  }

  private static Optional<String> sourceText(
      ParameterSource source, ImmutableMap<ParameterSource, SettingsDeclaration> settings) {
    return source.isSettings()
        ? Optional.ofNullable(settings.get(source)).map(named -> named.type().simpleName())
        : Optional.of(source.sourceText());
  }

  private static Stream<Finding> duplicates(Handler handler) {
    return Duplicates.of(
        handler.parameters().stream()
            .filter(parameter -> handler.kind().sources().contains(parameter.source())),
        Parameter::source,
        (first, second) -> new Finding(
            DUPLICATE_PARAMETER,
            second.position(),
            "%s takes %s %s, but is given the same as %s: remove one of them"
                .formatted(Phrases.method(handler), second.type(), second.name(), first.name())));
  }

  private static Stream<Finding> settingsWithoutAudience(Handler handler) {
    return handler.parameters().stream()
        .filter(parameter -> parameter.source() == ParameterSource.SUBSCRIPTION_SETTINGS)
        .filter(parameter -> !handler.takes(ParameterSource.AUDIENCE))
        .map(parameter -> new Finding(
            SETTINGS_WITHOUT_AUDIENCE,
            parameter.position(),
            "%s takes %s %s, of which each audience has its own, but no audience: write a parameter of type Audience"
                .formatted(Phrases.method(handler), parameter.type(), parameter.name())));
  }
}
