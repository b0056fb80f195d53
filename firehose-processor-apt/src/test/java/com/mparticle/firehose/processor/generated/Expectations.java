package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which methods of a module each message has to call, in which order and with what. */
final class Expectations {

  private static final String REQUEST = Optional.of(Messages.ID).toString();

  private final ModulePlan module;

  Expectations(ModulePlan module) {
    this.module = module;
  }

  /** All messages that the module receives. */
  List<Exchange> exchanges() {
    List<Exchange> exchanges = new ArrayList<>();
    exchanges.add(new Exchange(Messages.registration(), List.of(), true, Map.of()));
    if (module.sections.contains(Section.EVENTS)) {
      exchanges.add(
          new Exchange(Messages.batch(settings(Section.EVENTS)), batch(), true, Map.of()));
    }
    if (module.sections.contains(Section.AUDIENCES)) {
      Map<Given, SettingsPlan> settings = settings(Section.AUDIENCES);
      exchanges.add(new Exchange(Messages.memberships(settings), memberships(), true, Map.of()));
      exchanges.add(new Exchange(
          Messages.subscription(settings), once(Hook.SUBSCRIPTION), true, returnedSettings()));
    }
    if (module.sections.contains(Section.DSR)) {
      for (DsrProcessingRequest.Type type : DsrProcessingRequest.Type.values()) {
        if (type != DsrProcessingRequest.Type.UNKNOWN) {
          List<String> calls = calls(Hook.DSR, type.name(), REQUEST);
          exchanges.add(new Exchange(
              Messages.dsr(type, settings(Section.DSR)), calls, !calls.isEmpty(), Map.of()));
        }
      }
    }
    return exchanges;
  }

  private Map<Given, SettingsPlan> settings(Section section) {
    return module.settings.getOrDefault(section, Map.of());
  }

  private List<String> batch() {
    List<String> calls = new ArrayList<>(once(Hook.BEFORE));
    for (SystemNotification.Type type : Messages.NOTIFICATIONS) {
      calls.addAll(calls(Hook.NOTIFICATION, type.name(), type.wireName()));
    }
    List<Event.Type> events = Messages.events();
    for (int i = 0; i < events.size(); i++) {
      calls.addAll(calls(
          Hook.EVENT, events.get(i).name(), Optional.of(Messages.sourceId(i)).toString()));
    }
    calls.addAll(once(Hook.AFTER));
    return calls;
  }

  private List<String> memberships() {
    return module.handlers(Hook.MEMBERSHIP).stream().flatMap(this::memberships).toList();
  }

  private Stream<String> memberships(HandlerPlan handler) {
    if (handler.takes(Given.AUDIENCE)) {
      return Messages.USERS.stream()
          .flatMap(audiences -> audiences.stream()
              .map(audience -> call(
                  handler, Optional.of(audience).toString(), Integer.toString(audiences.size()))));
    }
    if (handler.takes(Given.USER)) {
      return Messages.USERS.stream()
          .map(audiences -> call(handler, "", Integer.toString(audiences.size())));
    }
    return Stream.of(call(handler, "", ""));
  }

  private Map<String, String> returnedSettings() {
    boolean isReturned = module.handlers(Hook.SUBSCRIPTION).stream()
        .anyMatch(handler -> handler.parameters.stream()
            .anyMatch(parameter -> parameter.given() == Given.SUBSCRIPTION_SETTINGS
                && parameter.name().equals(handler.result)));
    return isReturned
        ? module.settings(Section.AUDIENCES, Given.SUBSCRIPTION_SETTINGS).texts()
        : Map.of();
  }

  private List<String> once(Hook hook) {
    return module.handlers(hook).stream().map(handler -> call(handler, "", "")).toList();
  }

  private List<String> calls(Hook hook, String type, String part) {
    return module.handlers(hook).stream()
        .filter(handler -> handler.types.contains(type))
        .map(handler -> call(handler, part, ""))
        .toList();
  }

  private String call(HandlerPlan handler, String part, String user) {
    List<String> given = handler.parameters.stream()
        .flatMap(parameter -> parameter.isOpaque()
            ? Stream.of("true")
            : switch (parameter.given()) {
              case EVENT, NOTIFICATION, AUDIENCE -> Stream.of(part);
              case USER -> Stream.of(user);
              case BATCH, MEMBERSHIPS, SUBSCRIPTION, DSR -> Stream.of(REQUEST);
              case INVOCATION -> Stream.of(DispatcherRun.INVOCATION);
              case ACCOUNT, CONNECTION, SUBSCRIPTION_SETTINGS ->
                module.settings(handler.hook.section(), parameter.given()).values().stream();
            })
        .toList();
    return handler.id + given;
  }

  /**
   * A message and what comes of it.
   *
   * @param calls what handlers record
   * @param succeeds whether there is a response
   * @param settings what the response says about the settings of an audience
   */
  record Exchange(
      String message, List<String> calls, boolean succeeds, Map<String, String> settings) {}
}
