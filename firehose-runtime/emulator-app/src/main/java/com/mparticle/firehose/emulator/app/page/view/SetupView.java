package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;

/**
 * The forms of a module.
 *
 * @param forms empty where it has none
 * @param audiences those that are connected
 */
public record SetupView(List<FormView> forms, List<ConnectedAudience> audiences) {

  /** Copies the lists. */
  public SetupView {
    forms = List.copyOf(forms);
    audiences = List.copyOf(audiences);
  }

  /** An audience that is connected. */
  public record ConnectedAudience(long id, String name) {}
}
