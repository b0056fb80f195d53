package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that handler methods take the events and notifications that they handle. */
final class EventParameters implements Check {

  private static final Rule MISSING_PARAMETER =
      Rule.error("missing-parameter", "A method that handles events or notifications takes them");
  private static final Rule EVENT_PARAMETER = Rule.error(
      "event-parameter",
      "The event or notification parameter takes each of the types that the method handles");

  @Override
  public List<Rule> rules() {
    return List.of(MISSING_PARAMETER, EVENT_PARAMETER);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    Family<Event.Type> events =
        new Family<>("event", ParameterSource.EVENT, Event.Type.class, Event.Type::valueType);
    Family<SystemNotification.Type> notifications = new Family<>(
        "notification",
        ParameterSource.NOTIFICATION,
        SystemNotification.Type.class,
        SystemNotification.Type::valueType);
    return Stream.concat(
        module.handlers(HandlerKind.EVENT_HANDLER).stream().flatMap(events::check),
        module.handlers(HandlerKind.NOTIFICATION_HANDLER).stream().flatMap(notifications::check));
  }

  /**
   * Events, or notifications.
   *
   * @param source by which a parameter is known to take one
   * @param type the types
   * @param valueType returns the class of the events or notifications of a type
   */
  private record Family<T extends Enum<T> & WireEnum>(
      String name, ParameterSource source, Class<T> type, Function<T, Class<?>> valueType) {

    Stream<Finding> check(Handler handler) {
      return handler.takes(source) ? mismatches(handler) : missing(handler);
    }

    /** {@link HandlerParameters} reports a parameter of an unknown type, which may be meant. */
    private Stream<Finding> missing(Handler handler) {
      return handler.parameters().stream()
              .allMatch(parameter ->
                  handler.kind().sources().contains(parameter.source()) || parameter.isSettings())
          ? Stream.of(new Finding(
              MISSING_PARAMETER,
              handler.methodPosition(),
              "%s takes no %s: write a parameter of type %s"
                  .formatted(Phrases.method(handler), name, expected(handler, "%s"))))
          : Stream.empty();
    }

    private Stream<Finding> mismatches(Handler handler) {
      if (handler.all()) {
        return narrow(handler);
      }
      return handler.parameters().stream()
          .filter(parameter -> parameter.source() == source)
          .filter(parameter -> parameter.container() != Parameter.Container.OTHER)
          .filter(parameter -> !rejected(handler, parameter).isEmpty())
          .map(parameter -> new Finding(
              EVENT_PARAMETER,
              parameter.position(),
              "%s handles %s, but takes %s %s: write %s"
                  .formatted(
                      Phrases.method(handler),
                      Phrases.and(rejected(handler, parameter)),
                      parameter.type(),
                      parameter.name(),
                      expected(handler, parameter.isList() ? "List<%s>" : "%s"))));
    }

    private Stream<Finding> narrow(Handler handler) {
      return handler.parameters().stream()
          .filter(parameter -> parameter.source() == source)
          .filter(parameter -> parameter.container() != Parameter.Container.OTHER)
          .filter(parameter -> !parameter.accepts().containsAll(EnumSet.allOf(type)))
          .map(parameter -> new Finding(
              EVENT_PARAMETER,
              parameter.position(),
              "%s handles all types, but takes %s %s: write %s"
                  .formatted(
                      Phrases.method(handler),
                      parameter.type(),
                      parameter.name(),
                      (parameter.isList() ? "List<%s>" : "%s").formatted(source.sourceText()))));
    }

    /** Returns the types that can't be passed, each with its value type. */
    private List<String> rejected(Handler handler, Parameter parameter) {
      return known(handler)
          .filter(type -> !parameter.accepts().contains(type))
          .map(type -> "%s (%s)".formatted(type.name(), valueType.apply(type).getSimpleName()))
          .toList();
    }

    /** Returns types to write, in the form of a parameter of one of them or of a list of them. */
    private String expected(Handler handler, String form) {
      List<String> valueTypes = known(handler)
          .map(type -> valueType.apply(type).getSimpleName())
          .distinct()
          .toList();
      return valueTypes.size() == 1 && !handler.all()
          ? "%s or %s"
              .formatted(form.formatted(valueTypes.get(0)), form.formatted(source.sourceText()))
          : form.formatted(source.sourceText()) + ", which covers all types";
    }

    /** Skips {@code UNKNOWN}, which {@link UnknownConstants} reports. */
    private Stream<T> known(Handler handler) {
      return handler.types(type).filter(named -> !UnknownConstants.isUnknown(named));
    }
  }
}
