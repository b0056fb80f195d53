package com.acme;

import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;

@FirehoseModule(name = "Minimal", version = "1.0")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
final class Minimal {

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event) {}
}
