package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;

/**
 * The module as in mParticle's directory.
 *
 * @param version empty where it has none
 * @param description HTML that is safe to show
 * @param receives what it is registered for
 * @param findings what is suspicious about the registration
 * @param registration the registration as JSON
 */
public record DirectoryView(
    String version,
    String description,
    List<Received> receives,
    List<String> findings,
    String registration) {

  /** Copies the lists. */
  public DirectoryView {
    receives = List.copyOf(receives);
    findings = List.copyOf(findings);
  }

  /**
   * A section of the registration.
   *
   * @param facts short lines
   */
  public record Received(String title, List<Fact> facts) {

    /** Copies the list. */
    public Received {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Something that the registration says.
   *
   * @param values one or more
   */
  public record Fact(String name, List<String> values) {

    /** Copies the list. */
    public Fact {
      values = List.copyOf(values);
    }
  }
}
