package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;

/**
 * A form as customers see it.
 *
 * @param id unique on the page
 * @param about what it is for
 * @param fields those that customers see
 * @param hidden what customers do not see of it, a line for each field
 * @param message what became of it; empty before it was sent
 * @param button what its button says
 */
public record FormView(
    String id,
    String title,
    String about,
    List<FieldView> fields,
    List<String> hidden,
    String message,
    String button) {

  /** Copies the lists. */
  public FormView {
    fields = List.copyOf(fields);
    hidden = List.copyOf(hidden);
  }

  /** The fields that can't be saved. */
  public List<FieldView> problems() {
    return fields.stream().filter(field -> !field.problem().isEmpty()).toList();
  }
}
