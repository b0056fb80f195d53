package com.mparticle.firehose.emulator.app.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.Sample;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.SampleGroup;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages that a user of the workbench can choose. */
final class SampleMessages {

  private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
  private final List<SampleGroup> groups = new ArrayList<>();
  private final ModuleRegistrationResponse registration;

  SampleMessages(ModuleRegistrationResponse registration) {
    this.registration = registration;
    addEvents();
    addOthers();
  }

  private void addEvents() {
    Optional<EventProcessingRegistration> events = registration.eventProcessingRegistration();
    SampleUser user = Samples.user()
        .on(events
            .map(EventProcessingRegistration::supportedRuntimeEnvironments)
            .flatMap(platforms -> platforms.stream().findFirst())
            .orElse(RuntimeEnvironment.Type.ANDROID));
    List<String> registered =
        events.map(EventProcessingRegistration::supportedEventTypeNames).orElse(List.of());
    List<Sample> handled = new ArrayList<>();
    List<Sample> others = new ArrayList<>();
    for (Event.Type type : eventTypes()) {
      (registered.contains(type.wireName()) ? handled : others)
          .add(sample(type.wireName(), type.wireName(), user.does(Samples.event(type))));
    }
    List<Sample> batches = List.of(
        sample(
            "all",
            "a batch with an event of each type",
            user.batch(Samples.events(), Samples.notifications())),
        sample("consent", "a batch with changes of consent", user.changesConsent()),
        sample(
            "anonymous",
            "a custom event of a user who is not logged in",
            user.anonymous().does(Samples.customEvent())));
    addGroup("Events that the module registers for", handled);
    addGroup("Batches", batches);
    addGroup("Events that it does not get", others);
  }

  private static List<Event.Type> eventTypes() {
    return Arrays.stream(Event.Type.values())
        .filter(type -> !ModelConstants.standsForAllUnknown(type))
        .toList();
  }

  private void addOthers() {
    SampleUser user = Samples.user();
    addGroup(
        "Audiences",
        List.of(
            sample("joins", "a user joins an audience", user.joins(Samples.audience())),
            sample("changes", "attributes of a member change", user.changesIn(Samples.audience())),
            sample("leaves", "a user leaves an audience", user.leaves(Samples.audience()))));
    messages.put("erasure", Trees.object(user.asksForErasure()));
    addGroup("Data subject requests", List.of(new Sample("erasure", "a user asks for erasure")));
  }

  private void addGroup(String title, List<Sample> samples) {
    if (!samples.isEmpty()) {
      groups.add(new SampleGroup(title, samples));
    }
  }

  private Sample sample(String key, String title, EventProcessingRequest batch) {
    messages.put(key, Trees.object(batch));
    return new Sample(key, title);
  }

  private Sample sample(String key, String title, UserProfile profile) {
    messages.put(
        key,
        Trees.object(
            AudienceMembershipChangeRequest.builder().addUserProfiles(profile).build()));
    return new Sample(key, title);
  }

  /** The choice. */
  List<SampleGroup> groups() {
    return groups;
  }

  /** The key of the sample to begin with. */
  String first() {
    return groups.get(0).samples().get(0).key();
  }

  /** A message as indented JSON; absent where there is none of the key. */
  Optional<String> json(String key) {
    return Optional.ofNullable(messages.get(key)).map(Trees::pretty);
  }
}
