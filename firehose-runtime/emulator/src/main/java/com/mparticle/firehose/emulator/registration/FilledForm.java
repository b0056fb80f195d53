package com.mparticle.firehose.emulator.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A form as a customer filled it in.
 *
 * @param values the settings as messages carry them, by id: all that the form declares, in
 *     alphabetical order, with null for those that are not set
 * @param problems why it can't be saved; empty where it can
 */
public record FilledForm(ObjectNode values, List<FormProblem> problems) {

  /** Copies the list. */
  public FilledForm {
    problems = List.copyOf(problems);
  }
}
