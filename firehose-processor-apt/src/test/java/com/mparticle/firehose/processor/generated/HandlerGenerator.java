package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes up the handlers of a module. */
final class HandlerGenerator {

  private static final String RESPONSES = "com.mparticle.firehose.model.%s.%sResponse";

  private final Choices choices;
  private final ModulePlan module;
  private final SignatureGenerator signatures;
  private final List<TypePlan> owners;

  HandlerGenerator(Choices choices, Names names, ModulePlan module, List<TypePlan> owners) {
    this.choices = choices;
    this.module = module;
    this.owners = owners;
    this.signatures = new SignatureGenerator(choices, names, module);
  }

  /** Adds handlers for all sections of the module. */
  void addHandlers() {
    if (module.sections.contains(Section.EVENTS)) {
      addEventHandlers();
    }
    if (module.sections.contains(Section.AUDIENCES)) {
      add(Hook.MEMBERSHIP, List.of());
      if (choices.chance(60)) {
        add(Hook.SUBSCRIPTION, List.of());
      }
    }
    if (module.sections.contains(Section.DSR)) {
      addForTypes(Hook.DSR, namesOf(DsrProcessingRequest.Type.values()), 1);
    }
  }

  private void addEventHandlers() {
    if (choices.chance(30)) {
      add(Hook.BEFORE, List.of());
    }
    int atLeast = 1;
    if (choices.chance(25)) {
      addForTypes(Hook.NOTIFICATION, namesOf(SystemNotification.Type.values()), 1);
      atLeast = 0;
    }
    addForTypes(Hook.EVENT, namesOf(Event.Type.values()), atLeast);
    if (choices.chance(30)) {
      add(Hook.AFTER, List.of());
    }
  }

  private static List<String> namesOf(Enum<?>[] types) {
    return Arrays.stream(types)
        .map(Enum::name)
        .filter(name -> !name.equals("UNKNOWN"))
        .toList();
  }

  /** Deals some of the types out to some handlers. */
  private void addForTypes(Hook hook, List<String> all, int atLeast) {
    List<String> types = choices.shuffled(all);
    int start = 0;
    int count = atLeast + choices.below(4);
    for (int i = 0; i < count && start < types.size(); i++) {
      int end = Math.min(types.size(), start + 1 + choices.below(3));
      add(hook, types.subList(start, end));
      start = end;
    }
  }

  private void add(Hook hook, List<String> types) {
    HandlerPlan handler = new HandlerPlan(hook + "#" + module.handlers().count(), hook);
    handler.types = List.copyOf(types);
    TypePlan owner = choices.oneOf(owners);
    signatures.addParameters(handler, given(hook), owner);
    addReturn(handler);
    signatures.addRest(handler, owner);
    owner.handlers.add(handler);
    signatures.addOverload(handler, owner);
    if (owner == module.type && owners.size() > 1) {
      signatures.addOverridden(handler, choices.oneOf(owners.subList(1, owners.size())));
    }
  }

  /** What the handler takes, in any order. */
  private List<Given> given(Hook hook) {
    List<Given> given = new ArrayList<>();
    for (Given value : hook.parts()) {
      boolean isRequired = value == Given.EVENT || value == Given.NOTIFICATION;
      if (isRequired || choices.chance(50)) {
        given.add(value);
      }
    }
    Map<Given, SettingsPlan> settings = module.settings.getOrDefault(hook.section(), Map.of());
    for (Given named : settings.keySet()) {
      boolean isPossible = named != Given.SUBSCRIPTION_SETTINGS
          || hook != Hook.MEMBERSHIP
          || given.contains(Given.AUDIENCE);
      if (isPossible && choices.chance(60)) {
        given.add(named);
      }
    }
    return choices.shuffled(given);
  }

  private void addReturn(HandlerPlan handler) {
    if (!choices.chance(50)) {
      return;
    }
    switch (handler.hook) {
      case BEFORE -> returnGiven(handler, Given.BATCH);
      case AFTER -> returnResponse(handler, "eventprocessing", "EventProcessing");
      case DSR -> returnResponse(handler, "dsrprocessing", "DsrProcessing");
      case MEMBERSHIP -> {
        if (!handler.takes(Given.AUDIENCE) && !handler.takes(Given.USER)) {
          returnResponse(handler, "audienceprocessing", "AudienceMembershipChange");
        }
      }
      case SUBSCRIPTION -> {
        if (handler.takes(Given.SUBSCRIPTION_SETTINGS)) {
          returnGiven(handler, Given.SUBSCRIPTION_SETTINGS);
        } else {
          returnResponse(handler, "audienceprocessing", "AudienceSubscription");
        }
      }
      default -> {
        // Returns nothing.
      }
    }
  }

  private static void returnGiven(HandlerPlan handler, Given given) {
    handler.parameters.stream()
        .filter(parameter -> parameter.given() == given)
        .findFirst()
        .ifPresent(parameter -> {
          handler.returnType = parameter.plainType();
          handler.result = parameter.name();
        });
  }

  private static void returnResponse(HandlerPlan handler, String packageName, String name) {
    handler.returnType = RESPONSES.formatted(packageName, name);
    handler.result = handler.returnType + ".builder().build()";
  }
}
