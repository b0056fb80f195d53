package com.mparticle.firehose.integration;

import java.io.IOException;

/** Messages as mParticle sends them to Acme, one for each thing that it asks. */
public enum Sample {
  /** What can the module do? */
  REGISTRATION("registration.json"),
  /** A notification and five events of one user, not in the order in which they happened. */
  EVENTS("events.json"),
  /** An event of a type that the SDK does not know, between two that it knows. */
  UNKNOWN_EVENT("unknown-event.json"),
  /** A batch with nothing in it, by which mParticle tests the connection. */
  CONNECTION_TEST("connection-test.json"),
  /** A customer connects an audience. */
  AUDIENCE_SUBSCRIPTION("audience-subscription.json"),
  /** One user joins the audience, another leaves it. */
  AUDIENCE_MEMBERSHIP("audience-membership.json"),
  /** A membership change without users, by which mParticle tests the connection. */
  AUDIENCE_CONNECTION_TEST("audience-connection-test.json"),
  /** A user wants their data to be erased. */
  ERASURE("erasure.json");

  private final String path;

  Sample(String file) {
    this.path = "/samples/" + file;
  }

  /** The resource that holds the message. */
  public String path() {
    return path;
  }

  /**
   * The message.
   *
   * @throws IOException if it can't be read
   */
  public String json() throws IOException {
    return Resources.read(path);
  }
}
