package com.mparticle.firehose.integration.matrix;

import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.util.ArrayList;
import java.util.List;

/** Remembers the names of events. */
@FirehoseModule(
    name = "Partner",
    version = "1.0",
    description = "<a href=\"https://partner.example\">Partner</a> remembers names.")
@EventProcessing(
    runtimeEnvironments = {RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID},
    accountSettings = PartnerSettings.class)
final class Partner {

  private final List<String> names = new ArrayList<>();

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, PartnerSettings settings) {
    names.add(event.name().orElse("") + "/" + settings.apiKey() + "/" + settings.dailyLimit());
  }

  /** What was handled: for each event its name and the account's settings. */
  List<String> names() {
    return List.copyOf(names);
  }
}
