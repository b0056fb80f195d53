package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.util.ArrayList;
import java.util.List;

/** Sample messages that hold everything that mParticle sends. */
public final class Everything {

  private static final List<ObjectNode> MESSAGES = make();

  private Everything() {}

  /**
   * A batch from each platform, one without events, membership changes, and an erasure; not to be
   * changed.
   */
  public static List<ObjectNode> messages() {
    return MESSAGES;
  }

  private static List<ObjectNode> make() {
    SampleUser ida = Samples.user();
    List<Message> messages = new ArrayList<>();
    for (RuntimeEnvironment.Type platform : RuntimeEnvironment.Type.values()) {
      messages.add(ida.on(platform).batch(Samples.events(), Samples.notifications()));
    }
    messages.add(ida.does());
    messages.add(AudienceMembershipChangeRequest.builder()
        .addUserProfiles(
            ida.joins(Samples.audience()),
            ida.changesIn(Samples.audience()),
            ida.leaves(Samples.audience()))
        .build());
    messages.add(ida.asksForErasure());
    return messages.stream().map(Trees::object).toList();
  }
}
