package com.mparticle.firehose.emulator.app.load;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;

/** The kinds of messages that load consists of. */
public enum MessageKind {
  /** Batches of events. */
  EVENTS(90),
  /** A user joins, leaves or stays in an audience. */
  MEMBERSHIPS(9),
  /** A user asks for erasure of their data. */
  ERASURES(1);

  private final int usualWeight;

  MessageKind(int usualWeight) {
    this.usualWeight = usualWeight;
  }

  /** How many of a hundred messages are of this kind, where nothing else is asked for. */
  public int usualWeight() {
    return usualWeight;
  }

  /** Whether a module receives messages of this kind. */
  public boolean isIn(ModuleRegistrationResponse registration) {
    return switch (this) {
      case EVENTS -> registration.eventProcessingRegistration().isPresent();
      case MEMBERSHIPS -> registration.audienceProcessingRegistration().isPresent();
      case ERASURES -> registration.dsrProcessingRegistration().isPresent();
    };
  }
}
