package com.mparticle.firehose.processor.validate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import com.palantir.javapoet.ClassName;
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

  /** The packages of what ways in are called with; invocations unwrap it. */
  private static final ImmutableSet<String> WAYS_IN = ImmutableSet.of(
      "com.amazonaws.services.lambda.runtime",
      "jakarta.servlet.http",
      "software.amazon.awssdk.services.sqs.model");

  @Override
  public List<Rule> rules() {
    return List.of(HANDLER_PARAMETER, DUPLICATE_PARAMETER, SETTINGS_WITHOUT_AUDIENCE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Streams.concat(
        module.handlers().stream().flatMap(handler -> notGiven(handler, module)),
        module.handlers().stream().flatMap(HandlerParameters::wrongContainers),
        module.handlers().stream().flatMap(HandlerParameters::partsBesidesList),
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
                    origin(handler, parameter, module),
                    fix(handler, parameter, module))));
  }

  /** Several parts come as a list of what the dispatcher has a list of, and as nothing else. */
  private static Stream<Finding> wrongContainers(Handler handler) {
    return handler.parameters().stream()
        .filter(parameter -> handler.kind().sources().contains(parameter.source()))
        .filter(parameter -> parameter.container() == Parameter.Container.OTHER
            || (parameter.isList() && !parameter.source().comesAsList()))
        .map(parameter -> new Finding(
            HANDLER_PARAMETER,
            parameter.position(),
            "%s takes %s %s, but %s: write %s"
                .formatted(
                    Phrases.method(handler),
                    parameter.type(),
                    parameter.name(),
                    parameter.source().comesAsList()
                        ? "several %ss come as a List"
                            .formatted(parameter.source().part().orElseThrow())
                        : "only memberships come as a List",
                    parameter.source().comesAsList()
                        ? "List<%1$s>, or %1$s to get them one by one"
                            .formatted(SimpleTypeNames.of(parameter.erasure()))
                        : "List<AudienceMembership>")));
  }

  /** A handler is called either once for each part, or once for all of them. */
  private static Stream<Finding> partsBesidesList(Handler handler) {
    return handler.parameters().stream()
        .filter(Parameter::isList)
        .filter(
            list -> list.source().comesAsList() && handler.kind().sources().contains(list.source()))
        .flatMap(list -> handler.parameters().stream()
            .filter(Parameter::isPart)
            .filter(part -> part.source() != list.source())
            .filter(part -> handler.kind().sources().contains(part.source()))
            .map(part -> new Finding(
                HANDLER_PARAMETER,
                part.position(),
                "%s takes %s %s, but is called once for all of %s: read it from them, and remove it"
                    .formatted(Phrases.method(handler), part.type(), part.name(), list.name()))));
  }

  private static String origin(Handler handler, Parameter parameter, ModuleDeclaration module) {
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
    if (isAnyState(handler, parameter, module)) {
      return "could be given anything";
    }
    return MessageParts.find(handler, parameter)
        .map(part -> "is a part of " + part.holder().sourceText())
        .orElse("the dispatcher has no value for");
  }

  /** Returns whether a parameter is of type {@code Object} where there is state to take. */
  private static boolean isAnyState(
      Handler handler, Parameter parameter, ModuleDeclaration module) {
    return module.state().isPresent()
        && handler.kind().sources().contains(ParameterSource.STATE)
        && parameter.erasure().equals(ClassName.OBJECT);
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
    if (isOfWayIn(parameter)) {
      return "write Invocation invocation, and read invocation.unwrap(%s.class)"
          .formatted(parameter.type());
    }
    return MessageParts.find(handler, parameter)
        .filter(part -> !parameter.isTypeVariable())
        .map(part -> reading(part, handler))
        .orElseGet(() -> replacing(handler, parameter, module));
  }

  /** Returns whether a parameter is what a way in was called with, such as Lambda's context. */
  private static boolean isOfWayIn(Parameter parameter) {
    return parameter.erasure() instanceof ClassName name && WAYS_IN.contains(name.packageName());
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
    return (alternatives.isEmpty() ? "" : "write %s, or ".formatted(Phrases.or(alternatives)))
        + otherwise
        + (mayBeState(handler, parameter, module)
            ? ", or return it from a method with @BeforeEvents if each batch has its own"
            : "");
  }

  private static boolean mayBeState(
      Handler handler, Parameter parameter, ModuleDeclaration module) {
    return module.state().isEmpty()
        && handler.kind().sources().contains(ParameterSource.STATE)
        && parameter.isOwnType();
  }

  /** Returns what the method could be given in addition; nobody means an invocation. */
  private static List<String> alternatives(Handler handler, ModuleDeclaration module) {
    return handler.kind().sources().stream()
        .filter(source -> !handler.takes(source) && source != ParameterSource.INVOCATION)
        .flatMap(source -> sourceText(source, handler, module).stream())
        .toList();
  }

  private static Optional<String> sourceText(
      ParameterSource source, Handler handler, ModuleDeclaration module) {
    if (source == ParameterSource.STATE) {
      return module.state().map(ReturnedValue::type);
    }
    if (source.settings().isEmpty()) {
      return Optional.of(source.sourceText());
    }
    ImmutableMap<ParameterSource, SettingsDeclaration> settings =
        module.settings(handler.kind().section());
    return source
        .settings()
        .flatMap(named -> Optional.ofNullable(settings.get(named)))
        .map(named -> named.type().simpleName())
        .map(name -> source.isSettings() ? name : "%s<%s>".formatted(source.sourceText(), name));
  }

  /** {@link #wrongContainers} reports parameters of the other containers. */
  private static Stream<Finding> duplicates(Handler handler) {
    return Duplicates.of(
        handler.parameters().stream()
            .filter(parameter -> handler.kind().sources().contains(parameter.source()))
            .filter(parameter -> parameter.container() != Parameter.Container.OTHER),
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
        .filter(parameter -> handler.parameters().stream()
            .filter(Parameter::isPart)
            .noneMatch(part -> part.source() == ParameterSource.AUDIENCE
                || part.source() == ParameterSource.MEMBERSHIP))
        .map(parameter -> new Finding(
            SETTINGS_WITHOUT_AUDIENCE,
            parameter.position(),
            "%s takes %s %s, of which each audience has its own, but no audience: write %sSubscriptionSettings<%2$s>"
                .formatted(
                    Phrases.method(handler),
                    parameter.type(),
                    parameter.name(),
                    handler.takesList() ? "" : "a parameter of type Audience, or ")));
  }
}
